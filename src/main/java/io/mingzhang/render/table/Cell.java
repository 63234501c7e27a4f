package io.mingzhang.render.table;

/**
 * A cell of a statutory table.
 *
 * @param plain as a number without separators, or a text
 * @param fact the lasting name of the figure, or empty
 * @param filled whether there is an amount in it other than zero
 */
record Cell(Kind kind, String text, String plain, String fact, int level, boolean filled) {
  static final Cell GAP = new Cell(Kind.TEXT, "", "", "", 1, false);

  /** What a cell is to its row. */
  enum Kind {
    HEAD,
    TEXT,
    NUMBER
  }

  static Cell head(String text, int level) {
    return new Cell(Kind.HEAD, text, text, "", level, false);
  }

  static Cell text(String text) {
    return new Cell(Kind.TEXT, text, text, "", 1, false);
  }
}
