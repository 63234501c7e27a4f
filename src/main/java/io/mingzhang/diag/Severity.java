package io.mingzhang.diag;

/** How grave a finding is; the order is the order of gravity. */
public enum Severity {
  /** Blocks publishing. */
  ERROR("error", "错误"),
  WARNING("warning", "警告"),
  /** Worth knowing, nothing to mend. */
  INFO("info", "提示"),
  /** A rule that had not enough data to judge: never a pass. */
  NOT_CHECKED("not-checked", "未核对");

  private final String id;
  private final String label;

  Severity(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word used in JSON. */
  public String id() {
    return id;
  }

  /** The word used for people. */
  public String label() {
    return label;
  }
}
