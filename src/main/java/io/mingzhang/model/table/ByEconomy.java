package io.mingzhang.model.table;

import java.util.List;
import java.util.Map;

/**
 * 经济分类: codes in blocks side by side, each with its total below.
 *
 * @param figure how the figure of a code is named
 */
public record ByEconomy(NamePattern figure, String amountHeading, List<Block> blocks)
    implements Form {
  /**
   * A block of codes. Of a class that is listed, all codes that have a figure have a row.
   *
   * @param codes the codes that always have a row, with their names
   * @param total the name of the total's row, or empty
   */
  public record Block(Map<String, String> codes, String total, NamePattern totalFigure) {}
}
