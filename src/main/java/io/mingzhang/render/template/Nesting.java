package io.mingzhang.render.template;

import io.mingzhang.render.template.Script.Kind;
import io.mingzhang.render.template.Script.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * What is opened in a template is closed in it; FreeMarker would name the place of the end only.
 */
final class Nesting {
  private static final Set<String> BLOCKS =
      Set.of(
          "#if",
          "#list",
          "#items",
          "#macro",
          "#function",
          "#switch",
          "#compress",
          "#escape",
          "#noescape",
          "#autoesc");

  private final Script script;

  Nesting(Script script) {
    this.script = script;
  }

  /** The first tag that has no end, or no beginning. */
  Optional<Problem> problem() {
    Deque<Tag> open = new ArrayDeque<>();
    for (Tag tag : script.tags()) {
      if (!tag.whole()) {
        return Optional.of(broken(tag));
      }
      if (tag.kind() == Kind.OPEN && isBlock(tag)) {
        open.push(tag);
      } else if (tag.kind() == Kind.CLOSE && isEnd(tag)) {
        if (open.stream().noneMatch(one -> fits(one, tag))) {
          return Optional.of(
              problem(tag, "“</" + tag.name() + ">”前面没有“<" + tag.name() + "…>”", "删去它，或补上开头"));
        }
        Tag last = open.pop();
        if (!fits(last, tag)) {
          return Optional.of(unclosed(last));
        }
      }
    }
    return open.isEmpty() ? Optional.empty() : Optional.of(unclosed(open.pop()));
  }

  private Problem broken(Tag tag) {
    return tag.kind() == Kind.PRINT
        ? problem(tag, "“${”没有右括号“}”", "写成 ${page.title} 这样")
        : problem(tag, "“<" + tag.name() + "”这个标签没有写完", "在它后面写“>”；成对的括号和引号也要写全");
  }

  private Problem unclosed(Tag tag) {
    return problem(
        tag,
        "“<" + tag.name() + "…>”没有结束",
        "在它管的内容后面写“</"
            + tag.name()
            + ">”"
            + (tag.name().startsWith("@") ? "；没有内容的写成“<" + tag.name() + "/>”" : ""));
  }

  private Problem problem(Tag tag, String message, String hint) {
    return new Problem(ThemeRules.FAILS, script.at(tag), message, hint);
  }

  private static boolean isBlock(Tag tag) {
    return tag.name().startsWith("@") ? !tag.alone() : BLOCKS.contains(tag.name());
  }

  private static boolean isEnd(Tag tag) {
    return tag.name().startsWith("@") || BLOCKS.contains(tag.name());
  }

  /** A call may be ended without its name. */
  private static boolean fits(Tag open, Tag close) {
    return open.name().equals(close.name())
        || (close.name().equals("@") && open.name().startsWith("@"));
  }
}
