package io.mingzhang.read;

import io.mingzhang.model.Measure;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Profile.ChartPlace;
import io.mingzhang.model.Profile.NarrativeNeed;
import io.mingzhang.model.Profile.Part;
import io.mingzhang.model.Profile.Section;
import io.mingzhang.model.Profile.Statement;
import io.mingzhang.model.Profile.Table;
import io.mingzhang.read.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads {@code profiles/*.yml}. */
final class ProfileReader {
  private ProfileReader() {}

  static Profile read(String id, Fields root) {
    try (Fields fields = root) {
      String name = fields.required("名称");
      Measure money =
          fields.choice("金额单位", List.of(Measure.YUAN, Measure.WAN_YUAN), Measure::label);
      StatutoryTableReader tables = StatutoryTableReader.of(fields);
      List<Part> parts = new ArrayList<>();
      for (Fields row : fields.rows("部分", "“部分”的一项")) {
        try (row) {
          parts.add(new Part(row.required("标题"), sections(row), tables.read(row)));
        }
      }
      return new Profile(id, name, money, parts, fields.at());
    }
  }

  private static List<Section> sections(Fields part) {
    List<Section> sections = new ArrayList<>();
    for (Fields row : part.rows("章节", "“章节”的一行")) {
      try (row) {
        NarrativeNeed need =
            row.choice("叙述", Arrays.asList(NarrativeNeed.values()), NarrativeNeed::label);
        sections.add(
            new Section(
                row.required("标题"),
                need == null ? NarrativeNeed.NONE : need,
                choices(row, "说明", Statement.values(), Statement::label),
                choices(row, "表", Table.values(), Table::label),
                choices(row, "图", ChartPlace.values(), ChartPlace::label)));
      }
    }
    return sections;
  }

  private static <E> List<E> choices(
      Fields row, String key, E[] values, Function<E, String> label) {
    List<E> chosen = new ArrayList<>();
    for (Scalar scalar : row.scalars(key)) {
      E value = row.choice(key, scalar, Arrays.asList(values), label);
      if (value != null) {
        chosen.add(value);
      }
    }
    return chosen;
  }
}
