package io.mingzhang.read;

import io.mingzhang.diag.Span;
import java.util.List;

/** YAML as it stands in the file: scalars stay text, keys may repeat, everything has its place. */
sealed interface YamlNode {
  Span at();

  record Scalar(String text, Span at) implements YamlNode {}

  record Sequence(List<YamlNode> items, Span at) implements YamlNode {}

  record Mapping(List<Entry> entries, Span at) implements YamlNode {}

  record Entry(String key, Span keyAt, YamlNode value) {}

  /** What the node is, in an author's words. */
  default String kind() {
    if (this instanceof Scalar) {
      return "一个值";
    }
    return this instanceof Sequence ? "一个列表" : "一组键";
  }
}
