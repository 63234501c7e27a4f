package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook of a year: every printed number, and totals that a spreadsheet computes itself. */
final class WorkbookTest {
  private static final Path BASE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final String FILE = "public/units/demo/2023/accounts/tables.xlsx";

  private static final String ACCOUNTS =
      """
      金额单位: 元
      收入:
        - {科目: 2060101, 来源: 一般公共预算财政拨款, 决算: 12345678.95}
        - {科目: 2060101, 来源: 事业收入, 决算: 20000.00}
        - {科目: 2120399, 来源: 政府性基金预算财政拨款, 决算: 500000.00}
      支出:
        - {科目: 2060101, 基本支出: 11000000.00}
        - {科目: 2060101, 资金: 非财政拨款, 基本支出: 20000.00}
        - {科目: 2060799, 项目支出: 1345678.95}
        - {科目: 2120399, 资金: 政府性基金预算, 项目支出: 600000.00}
      基本支出经济分类: {30101: 9000000.00, 30201: 1500000.00, 31002: 500000.00}
      三公经费:
        公务用车运行维护费: {全年预算: 30000, 决算: 25000.55, 保有: 1}
        公务接待费: {全年预算: 10000, 决算: 9000.55, 国内批次: 5, 国内人次: 36}
      结转和结余:
        一般公共预算: {年初: 0, 年末: 0}
        政府性基金预算: [{科目: 2120399, 年初: 200000.00, 年末: 100000.00}]
      """;

  /** In 万元 each of the three is 1.004 and prints as 1.00; their sum is 3.012 and prints as 3.01. */
  private static final String TAILS =
      """
      金额单位: 元
      收入:
        - {科目: 2060101, 来源: 一般公共预算财政拨款, 决算: 30120.00}
      支出:
        - {科目: 2060101, 基本支出: 10040.00}
        - {科目: 2060102, 基本支出: 10040.00}
        - {科目: 2060103, 基本支出: 10040.00}
      基本支出经济分类: {301: 30120.00}
      """;

  @TempDir private Path folder;

  /** Formulas count themselves, so that none is lost unnoticed. */
  @ParameterizedTest
  @CsvSource({"quanguo,9", "sichuan-2021,14", "sichuan-2024,13", "shanghai,9"})
  void everyTotalIsComputedToWhatIsPrinted(String format, int tables) throws IOException {
    try (XSSFWorkbook book = book(published(format, ACCOUNTS))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(tables);
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      int formulas = 0;
      for (XSSFCell cell : cells(book)) {
        if (cell.getCellType() == CellType.FORMULA) {
          formulas++;
          assertThat(evaluator.evaluate(cell).getNumberValue())
              .as(cell.getSheet().getSheetName() + "!" + cell.getReference())
              .isCloseTo(cell.getNumericCellValue(), within(1e-9));
        }
      }
      assertThat(formulas).isGreaterThan(40);
    }
  }

  @Test
  void allNumbersAreThoseOfTheTables() throws IOException {
    SmallSite site = published("quanguo", ACCOUNTS);
    try (XSSFWorkbook book = book(site)) {
      for (int number = 1; number <= 9; number++) {
        List<BigDecimal> printed = new ArrayList<>();
        for (String line : AccountsSite.table(site, number).lines().skip(1).toList()) {
          for (String cell : line.split(",", -1)) {
            if (cell.matches("-?[0-9]+\\.[0-9]{2}")) {
              printed.add(new BigDecimal(cell));
            }
          }
        }
        List<BigDecimal> held = new ArrayList<>();
        for (XSSFCell cell : cells(book)) {
          if (cell.getSheet() == book.getSheetAt(number - 1)
              && (cell.getCellType() == CellType.NUMERIC
                  || cell.getCellType() == CellType.FORMULA)) {
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            held.add(BigDecimal.valueOf(cell.getNumericCellValue()).setScale(2));
          }
        }
        assertThat(held).as("表" + number).isEqualTo(printed);
      }
    }
  }

  @Test
  void totalsFollowTheStructureOfTheirTable() throws IOException {
    try (XSSFWorkbook book = book(published("quanguo", ACCOUNTS))) {
      XSSFSheet both = book.getSheetAt(0);
      assertThat(formula(both, "本年收入合计", 2)).isEqualTo("SUM(C6:C13)");
      assertThat(formula(both, "总计", 2)).matches("SUM\\(C\\d+:C\\d+\\)");
      XSSFSheet expenditure = book.getSheetAt(2);
      assertThat(formula(expenditure, "科学技术支出", 2)).isEqualTo("SUM(C7,C9)");
      assertThat(formula(expenditure, "行政运行", 2)).isEqualTo("SUM(D8,E8,F8,G8,H8)");
      assertThat(both.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
    }
  }

  @Test
  void whatRoundingLeavesStandsInTheFormula() throws IOException {
    try (XSSFWorkbook book = book(published("quanguo", TAILS))) {
      XSSFSheet expenditure = book.getSheetAt(2);
      assertThat(formula(expenditure, "科学技术管理事务", 2)).endsWith(")+0.01");
      assertThat(texts(expenditure)).anyMatch(text -> text.contains("四舍五入的尾差"));
    }
  }

  /** The books' total is two cents off its six items: rounding may do that, but not to one 类. */
  @Test
  void aTotalThatItsPartsDoNotExplainIsANumber() throws IOException {
    String accounts =
        """
        金额单位: 万元
        收入:
          - {科目: 2060101, 来源: 一般公共预算财政拨款, 决算: 6.00}
        支出:
          - {科目: 2060101, 基本支出: 1.00}
          - {科目: 2060102, 基本支出: 1.00}
          - {科目: 2060103, 基本支出: 1.00}
          - {科目: 2060199, 基本支出: 1.00}
          - {科目: 2060701, 基本支出: 1.00}
          - {科目: 2060702, 基本支出: 1.00}
        基本支出经济分类: {301: 6.00}
        核对: {支出.合计: 6.02}
        """;
    try (XSSFWorkbook book = book(published("quanguo", accounts))) {
      XSSFCell total = book.getSheetAt(2).getRow(4).getCell(2);
      assertThat(total.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(total.getNumericCellValue()).isEqualTo(6.02);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
  void aTextNeverBecomesAFormula(String text) throws IOException {
    SmallSite site = site("quanguo", ACCOUNTS);
    site.edit(AccountsSite.PROFILE, "项目: 二、政府性基金预算财政拨款收入,", "项目: \"" + text + "\",");
    site.build();
    assertThat(AccountsSite.table(site, 1)).contains("\n'" + text + ",2,");
    try (XSSFWorkbook book = book(site)) {
      XSSFCell cell =
          cells(book).stream()
              .filter(one -> one.getCellType() == CellType.STRING)
              .filter(one -> one.getStringCellValue().equals(text))
              .findFirst()
              .orElseThrow();
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  /** A clock in the file would make every build different. */
  @Test
  void theFileKnowsNoTimeButItsPublication() throws IOException {
    SmallSite site = published("quanguo", ACCOUNTS);
    byte[] bytes = Files.readAllBytes(site.path(FILE));
    String about = "";
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().toLocalDate()).isEqualTo(LocalDate.of(1980, 2, 1));
        if (entry.getName().equals("docProps/core.xml")) {
          about = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    assertThat(about).contains("2024-09-16T00:00:00Z").doesNotContain("modified");
    site.build();
    assertThat(Files.readAllBytes(site.path(FILE))).isEqualTo(bytes);
  }

  private static String formula(XSSFSheet sheet, String head, int column) {
    for (var row : sheet) {
      for (var cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(head)) {
          return row.getCell(column).getCellFormula();
        }
      }
    }
    throw new AssertionError(head);
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                  }
                }));
    return texts;
  }

  private static List<XSSFCell> cells(XSSFWorkbook book) {
    List<XSSFCell> cells = new ArrayList<>();
    book.sheetIterator()
        .forEachRemaining(
            sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell))));
    return cells;
  }

  private static XSSFWorkbook book(SmallSite site) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(site.path(FILE)));
  }

  private SmallSite site(String format, String accounts) throws IOException {
    String profile =
        Files.readString(BASE.resolve("content/profiles/" + format + ".yml"))
            .replace("叙述: 必需", "叙述: 可选")
            .replace("{标题: 部门职责,", "{标题: 主要职能,");
    return AccountsSite.in(folder, profile, accounts);
  }

  private SmallSite published(String format, String accounts) throws IOException {
    SmallSite site = site(format, accounts);
    assertThat(site.build()).doesNotContain("错误");
    return site;
  }
}
