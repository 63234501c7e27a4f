package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An evaluation form is taken away as CSV and as a workbook whose total adds itself up. */
final class FormFilesTest {
  private static final String FOLDER = "public/units/demo/2021/evaluation/";

  private final SmallSite site;

  FormFilesTest(@TempDir Path folder) {
    site = SmallSite.valid(folder);
  }

  @Test
  void theIndicatorsAreRowsWithAllTheirLevels() {
    assertThat(site.build()).isEmpty();

    assertThat(site.text(FOLDER + "indicators.csv").replace("\r\n", "\n"))
        .isEqualTo(
            "\uFEFF"
                + """
                一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
                预算执行率,,预算执行率,,98.2533%,10,9.8
                产出指标,数量指标,科普活动,≥8次,10次,25,25
                产出指标,数量指标,受众人数,≥2万人次,25000人次,25,25
                效益指标,社会效益指标,科普氛围,浓厚,浓厚,30,30
                满意度指标,,服务对象满意度,≥90%,90%,10,10
                """);
  }

  @Test
  void theTotalsOfTheWorkbookAreFormulas() throws IOException {
    assertThat(site.build()).isEmpty();

    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(site.path(FOLDER + "form.xlsx")))) {
      XSSFSheet sheet = book.getSheet("绩效指标完成情况");
      FormulaEvaluator reader = book.getCreationHelper().createFormulaEvaluator();
      XSSFCell points = last(sheet, 1);
      XSSFCell score = last(sheet, 0);
      assertThat(points.getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(points.getCellFormula()).startsWith("SUM(");
      assertThat(reader.evaluate(points).getNumberValue()).isEqualTo(100);
      assertThat(reader.evaluate(score).getNumberValue()).isEqualTo(99.8);
      assertThat(score.getNumericCellValue()).isEqualTo(99.8);
    }
  }

  @Test
  void whatASpreadsheetWouldRunIsText() {
    site.edit(SmallSite.EVALUATION, "实际完成值: 10次,", "实际完成值: \"=10次\",");

    assertThat(site.build()).isEmpty();
    assertThat(site.text(FOLDER + "indicators.csv")).contains(",≥8次,'=10次,25,25");
  }

  @Test
  void theDescriptorOfTheYearNamesThem() {
    assertThat(site.build()).isEmpty();

    JsonNode all =
        JsonMapper.shared().readTree(site.text("public/units/demo/2021/datapackage.json"));
    assertThat(all.get("resources").valueStream().map(one -> one.get("path").asString()))
        .contains("facts.json", "evaluation/indicators.csv", "evaluation/form.xlsx");
  }

  /** A cell of the last row, counted from its end. */
  private static XSSFCell last(XSSFSheet sheet, int fromEnd) {
    var row = sheet.getRow(sheet.getLastRowNum());
    return row.getCell(row.getLastCellNum() - 1 - fromEnd);
  }
}
