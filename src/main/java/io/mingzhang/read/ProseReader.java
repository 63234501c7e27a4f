package io.mingzhang.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Narrative;
import io.mingzhang.model.Narrative.Section;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Prose.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From Markdown to a narrative: sections by heading, safe HTML, and the names of bound figures.
 *
 * <p>Raw HTML is shown as text; links lead to https, mailto or relative addresses only.
 */
final class ProseReader {
  private static final int NESTING_LIMIT = 100;

  /** Unmatched brackets cost the parser time that grows with their square. */
  private static final int BRACKET_LIMIT = 1000;

  private static final Pattern LIST_NUMBERS = Pattern.compile("(?:\\d{1,9}[.)] ++)*+");
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.SUPPRESSED_LINKS, "(?i)\\s*(javascript|vbscript|data|file):.*")
          .toImmutable();
  private static final Parser PARSER =
      Parser.builder(OPTIONS).customDelimiterProcessor(new ChineseEmphasis()).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS).attributeProviderFactory(WrittenTables.FACTORY).build();

  private static final Pattern THEMATIC = Pattern.compile("[-\\s]+|[*\\s]+|[_\\s]+|[=\\s]+");
  private static final Pattern SAFE_TARGET =
      Pattern.compile("(?i)(https://|mailto:).*|[^:]*|[./#][^:]*");

  /** A line break between two Chinese characters is no blank. */
  private static final Pattern CHINESE_BREAK =
      Pattern.compile("(?<=[\\p{IsHan}，。；：！？、）”》】])\n(?=[\\p{IsHan}（“《【])");

  private final SourceFile file;
  private final Images images;
  private final String up;
  private final Document document;
  private final BoundFigures figures;
  private final Log log;
  private final Set<String> shown = new TreeSet<>();

  private ProseReader(
      SourceFile file, Images images, String up, Document document, BoundFigures figures, Log log) {
    this.file = file;
    this.images = images;
    this.up = up;
    this.document = document;
    this.figures = figures;
    this.log = log;
  }

  /**
   * Reads a text.
   *
   * @param images the pictures that it may show
   * @param up the way from its page to the folder of the year, such as {@code ../}
   * @param naming what its own evaluation is called in it
   */
  static Narrative read(SourceFile file, Images images, String up, Naming naming, Log log) {
    if (tooDeep(file, log)) {
      return Narrative.NONE;
    }
    try {
      BoundFigures figures = new BoundFigures(naming, log);
      return new ProseReader(file, images, up, PARSER.parse(file.text()), figures, log).narrative();
    } catch (StackOverflowError e) {
      log.add(ReadRules.NESTING.at(file.start(), "引用、列表或强调嵌套太深，读不下去", "减少嵌套"));
      return Narrative.NONE;
    }
  }

  private Narrative narrative() {
    List<Section> sections = new ArrayList<>();
    Open chapter = new Open("", file.start());
    Open part = null;
    List<Node> blocks = new ArrayList<>();
    document.getChildren().forEach(blocks::add);
    blocks.forEach(Node::unlink);
    for (Node block : blocks) {
      if (block instanceof Heading heading && level(heading) == 2) {
        chapter.take(part);
        chapter.close(sections);
        chapter = new Open(title(heading), span(heading));
        part = null;
      } else if (block instanceof Heading heading && level(heading) == 3) {
        chapter.take(part);
        part = new Open(title(heading), span(heading));
      } else {
        (part == null ? chapter : part).add(block);
      }
    }
    chapter.take(part);
    chapter.close(sections);
    return new Narrative(sections, shown);
  }

  /** A section that is still being read. */
  private final class Open {
    private final String title;
    private final Span at;
    private final List<Prose.Piece> pieces = new ArrayList<>();
    private final List<Section> parts = new ArrayList<>();

    Open(String title, Span at) {
      this.title = title;
      this.at = at;
    }

    void add(Node block) {
      checkTargets(block);
      pieces.addAll(pieces(block));
    }

    void take(@Nullable Open part) {
      if (part != null) {
        parts.add(part.section());
      }
    }

    void close(List<Section> sections) {
      if (!title.isEmpty() || !pieces.isEmpty() || !parts.isEmpty()) {
        sections.add(section());
      }
    }

    private Section section() {
      return new Section(title, new Prose(List.copyOf(pieces)), List.copyOf(parts), at);
    }
  }

  private int level(Heading heading) {
    if (heading.getLevel() == 2 || heading.getLevel() == 3) {
      return heading.getLevel();
    }
    log.add(
        ReadRules.HEADING.at(
            span(heading), "标题用了 " + heading.getLevel() + " 个 #", "章节用 ##，小节用 ###；文件标题由程序写"));
    return 2;
  }

  private String title(Heading heading) {
    String title = heading.getText().unescape().strip();
    if (title.contains("{{") || title.contains("}}")) {
      log.add(ReadRules.FIGURE.at(span(heading), "标题里不能写 {{ }}", "写在标题下的正文里"));
    }
    return title;
  }

  private List<Prose.Piece> pieces(Node block) {
    String html =
        CHINESE_BREAK
            .matcher(html(block))
            .replaceAll("")
            .replace("<img src=\"" + Images.FOLDER + "/", "<img src=\"" + up + Images.FOLDER + "/");
    Matcher source = BoundFigures.in(file.text());
    source.region(block.getStartOffset(), block.getEndOffset());
    List<Prose.Piece> pieces = new ArrayList<>();
    Matcher bound = BoundFigures.in(html);
    int from = 0;
    while (bound.find()) {
      pieces.add(new Markup(html.substring(from, bound.start())));
      Span at = source.find() ? file.span(source.start(), source.end()) : span(block);
      if (isInsideTag(html, bound.start())) {
        log.add(ReadRules.FIGURE.at(at, "图片说明和链接里不能写 {{ }}", "写在旁边的正文里"));
      } else {
        pieces.add(figures.piece(bound.group(1), at));
      }
      from = bound.end();
    }
    pieces.add(new Markup(html.substring(from)));
    reportUnpaired(block);
    return pieces;
  }

  /** What authors write between tags has its angle brackets escaped. */
  private static boolean isInsideTag(String html, int at) {
    return html.lastIndexOf('<', at) > html.lastIndexOf('>', at);
  }

  /**
   * A block is rendered as the document's only one: alone, it would lose its links and pictures.
   */
  private String html(Node block) {
    document.appendChild(block);
    String html = RENDERER.render(document);
    block.unlink();
    return html;
  }

  private void reportUnpaired(Node block) {
    String text = file.text().substring(block.getStartOffset(), block.getEndOffset());
    BoundFigures.unpaired(text)
        .map(at -> block.getStartOffset() + at)
        .ifPresent(start -> figures.reportUnpaired(file.span(start, start + 2)));
  }

  private void checkTargets(Node node) {
    if (node instanceof Image image) {
      checkImage(image);
    } else if (node instanceof ImageRef) {
      log.add(ReadRules.IMAGE.at(span(node), "图片要直接写地址", "写成 ![说明](images/文件名.jpg) 的样子"));
    } else if (node instanceof LinkNode link) {
      checkTarget(link.getUrl().unescape(), node);
    } else if (node instanceof Reference reference) {
      checkTarget(reference.getUrl().unescape(), node);
    }
    for (Node child : node.getChildren()) {
      checkTargets(child);
    }
  }

  private void checkImage(Image image) {
    String target = image.getUrl().unescape().strip();
    String name = target.startsWith(Images.FOLDER + "/") ? target.substring(7) : "";
    if (name.isEmpty()) {
      log.add(
          ReadRules.IMAGE.at(
              span(image),
              "图片“" + target + "”不在本年度的 images 文件夹里",
              "把图片放进 images 文件夹，写成 ![说明](images/文件名.jpg)"));
    } else if (!images.names().contains(name)) {
      log.add(
          ReadRules.IMAGE.at(
              span(image), "images 文件夹里没有“" + name + "”", Nearest.hint(name, images.names())));
    } else if (image.getText().isBlank()) {
      log.add(ReadRules.IMAGE.at(span(image), "图片“" + name + "”没有说明文字", "在方括号里写图上是什么，读屏的人靠它"));
    }
    shown.add(name);
  }

  private void checkTarget(String target, Node node) {
    String trimmed = target.strip();
    if (!SAFE_TARGET.matcher(trimmed).matches() || trimmed.startsWith("//")) {
      log.add(
          ReadRules.RAW_LINK.at(
              span(node), "链接地址“" + target + "”不允许", "只能用 https://、mailto: 或站内相对地址"));
    }
  }

  private Span span(Node node) {
    int end = node.getEndOffset();
    while (end > node.getStartOffset() && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return file.span(node.getStartOffset(), end);
  }

  /** Nested quotes and lists overflow the parser's stack long before they mean anything. */
  private static boolean tooDeep(SourceFile file, Log log) {
    int start = 0;
    for (String line : file.text().split("\n", -1)) {
      int markers = 0;
      int at = 0;
      while (at < line.length() && " \t>-*+".indexOf(line.charAt(at)) >= 0) {
        markers += line.charAt(at) == ' ' ? 0 : 1;
        at++;
      }
      markers += numbers(line);
      boolean deep = markers > NESTING_LIMIT || (at > 4 * NESTING_LIMIT && at < line.length());
      if (deep && !THEMATIC.matcher(line).matches()) {
        log.add(
            ReadRules.NESTING.at(
                file.span(start, start + 1), "引用或列表嵌套超过 " + NESTING_LIMIT + " 层", "减少行首的 > 或 -"));
        return true;
      }
      int brackets = Math.max(count(line, '['), count(line, '`'));
      if (brackets > BRACKET_LIMIT) {
        log.add(
            ReadRules.NESTING.at(
                file.span(start, start + 1),
                "一行里有 " + brackets + " 个方括号或反引号，超过限度 " + BRACKET_LIMIT + " 个",
                "分成几行，或删去多余的符号"));
        return true;
      }
      start += line.length() + 1;
    }
    return false;
  }

  /** How many list numbers such as {@code 1.} begin the line, one inside the other. */
  private static int numbers(String line) {
    Matcher matcher = LIST_NUMBERS.matcher(line);
    return matcher.lookingAt() ? count(matcher.group(), '.') + count(matcher.group(), ')') : 0;
  }

  private static int count(String text, char wanted) {
    return (int) text.chars().filter(c -> c == wanted).count();
  }
}
