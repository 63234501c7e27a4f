package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.word.Basis;

/** What a figure is by the words before it, before it is tied to others. */
record Sense(Role role, int sign, String label, String words, Basis basis) {
  static Sense of(Role role, String label, String words) {
    return new Sense(role, 0, label, words, Basis.NONE);
  }

  /** 分别为 A、B: the second figure is what the first is, of something else. */
  Sense next() {
    return new Sense(
        role, sign, role == Role.CHANGE || role == Role.RATE ? label : "", words, basis);
  }
}
