package io.mingzhang.render;

import io.mingzhang.model.Page;
import io.mingzhang.render.machine.DataPackage;
import io.mingzhang.render.table.FormTable;
import io.mingzhang.render.view.DownloadView;
import io.mingzhang.render.view.FormView;
import io.mingzhang.render.workbook.WorkbookWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An evaluation form as files beside its page: the indicators as CSV, all tables as a workbook. */
final class FormFiles {
  private static final String CSV = "indicators.csv";
  private static final String WORKBOOK = "form.xlsx";

  private final String page;
  private final String title;
  private final FormTable indicators;
  private final List<FormTable> tables;

  /**
   * @param page the path of the page beside which they stand
   * @param title of the document, with unit and year
   */
  FormFiles(String page, String title, FormView form) {
    this.page = page;
    this.title = title;
    this.indicators = FormTable.of(form.indicators());
    this.tables =
        Stream.of(
                form.funding().stream().map(FormTable::of),
                Stream.of(indicators),
                form.baseTables().stream().map(FormTable::of))
            .flatMap(one -> one)
            .filter(one -> !one.isEmpty())
            .toList();
  }

  List<DownloadView> downloads() {
    List<DownloadView> all = new ArrayList<>();
    if (!tables.isEmpty()) {
      all.add(new DownloadView("自评表", WORKBOOK, title + "表.xlsx", "XLSX"));
    }
    if (!indicators.isEmpty()) {
      all.add(new DownloadView("绩效指标", CSV, title + "指标.csv", "CSV"));
    }
    return all;
  }

  /**
   * The files, which the year's descriptor names.
   *
   * @param name of the resources in the descriptor
   */
  List<Page> pages(String name, String author, LocalDate day, DataPackage data) {
    List<Page> files = new ArrayList<>();
    if (!indicators.isEmpty()) {
      Page csv = new Page(Address.folder(page) + CSV, indicators.csv());
      List<DataPackage.Field> fields =
          indicators.columns().stream()
              .map(column -> new DataPackage.Field(column.text(), column.numeric()))
              .toList();
      data.table(name + "-indicators", title + "指标", "", csv, fields);
      files.add(csv);
    }
    if (!tables.isEmpty()) {
      byte[] bytes =
          WorkbookWriter.of(title, author, day, tables.stream().map(FormTable::sheet).toList());
      Page workbook = new Page(Address.folder(page) + WORKBOOK, bytes);
      data.workbook(name + "-form", title + "表", workbook);
      files.add(workbook);
    }
    return files;
  }
}
