package io.mingzhang.read;

import io.mingzhang.model.Code;
import io.mingzhang.model.Code.Classification;
import io.mingzhang.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code content/codes.yml}: the codes that a site adds to the shipped ones. */
final class CodesReader {
  private static final Pattern FUNCTION = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");
  private static final Pattern ECONOMIC = Pattern.compile("\\d{3}|\\d{5}");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

  private CodesReader() {}

  static List<Code> read(Fields root) {
    List<Code> codes = new ArrayList<>();
    List<Text> stated = new ArrayList<>();
    try (Fields fields = root) {
      for (Classification classification : Classification.values()) {
        for (Fields row :
            fields.rows(classification.label(), "“" + classification.label() + "”的一行")) {
          try (row) {
            code(classification, row, codes, stated);
          }
        }
      }
      reportOrphans(codes, stated, fields);
    }
    return codes;
  }

  private static void code(
      Classification classification, Fields row, List<Code> codes, List<Text> stated) {
    row.required("编码");
    Text code = row.stated("编码");
    String name = row.required("名称").strip();
    int from = year(row, "起", Code.ALWAYS_BEFORE);
    int to = year(row, "止", Code.EVER_AFTER);
    Pattern form = classification == Classification.FUNCTION ? FUNCTION : ECONOMIC;
    if (code != null && !form.matcher(code.value()).matches()) {
      row.log()
          .add(
              ReadRules.NOT_A_CHOICE.at(
                  code.at(),
                  "“编码”不能写“" + code.value() + "”",
                  classification == Classification.FUNCTION
                      ? "类 3 位、款 5 位、项 7 位数字"
                      : "类 3 位、款 5 位数字"));
    } else if (code != null) {
      codes.add(new Code(classification, code.value(), name, from, to));
      stated.add(code);
    }
    if (from > to) {
      row.log().add(ReadRules.NOT_A_DATE.at(row.at("止"), "“止”早于“起”", "改正其中一个年度"));
    }
  }

  private static int year(Fields row, String key, int open) {
    Text year = row.stated(key);
    if (year == null) {
      return open;
    }
    if (!YEAR.matcher(year.value()).matches()) {
      row.log()
          .add(
              ReadRules.NOT_A_DATE.at(
                  year.at(), "“" + key + "”不是年度：“" + year.value() + "”", "写四位数的年度，如 2024"));
      return open;
    }
    return Integer.parseInt(year.value());
  }

  /** A 项 needs its 款, and a 款 its 类. */
  private static void reportOrphans(List<Code> codes, List<Text> stated, Fields fields) {
    for (int i = 0; i < codes.size(); i++) {
      Code code = codes.get(i);
      Set<String> known = new HashSet<>();
      codes.stream()
          .filter(one -> one.classification() == code.classification())
          .forEach(one -> known.add(one.code()));
      for (int length = 3; length < code.code().length(); length += 2) {
        String above = code.code().substring(0, length);
        boolean isKnown =
            known.contains(above)
                || !ShippedCodes.book().everNamed(code.classification(), above).isEmpty();
        if (!isKnown) {
          fields
              .log()
              .add(
                  ReadRules.NO_PARENT.at(
                      stated.get(i).at(),
                      code.code() + " 的" + (length == 3 ? "类" : "款") + " " + above + " 不认识",
                      "在这里也写上 " + above + " 的名称"));
        }
      }
    }
  }
}
