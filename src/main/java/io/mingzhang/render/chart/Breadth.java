package io.mingzhang.render.chart;

/** How broad a sheet is; type has the same size on both, so that a phone need not shrink it. */
enum Breadth {
  WIDE(640),
  NARROW(340);

  private final int pixels;

  Breadth(int pixels) {
    this.pixels = pixels;
  }

  int pixels() {
    return pixels;
  }

  /** What its element's id and class end with. */
  String label() {
    return this == WIDE ? "wide" : "narrow";
  }
}
