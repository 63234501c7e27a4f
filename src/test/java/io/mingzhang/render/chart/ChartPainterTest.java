package io.mingzhang.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartPainterTest {
  private static final ChartSpec.Bars BARS =
      new ChartSpec.Bars(
          "收、支决算变动情况",
          "收入209.70万元，支出237.50万元。",
          List.of(
              new ChartSpec.Group(
                  "决算收入", List.of(bar("2020年", "229.52", false), bar("2021年", "209.70", true))),
              new ChartSpec.Group(
                  "决算支出", List.of(bar("2020年", "284.50", false), bar("2021年", "237.50", true)))));

  private static final ChartSpec.Ring RING =
      new ChartSpec.Ring(
          "支出决算结构",
          "项目支出125.95万元，基本支出111.55万元。",
          "237.50",
          "万元",
          List.of(slice("项目支出", "125.95", "53.03%"), slice("基本支出", "111.55", "46.97%")));

  private static final ChartSpec.Lines LINES =
      new ChartSpec.Lines(
          "历年收入和支出（万元）",
          "支出从284.50万元到181.00万元。",
          List.of("2020年", "2021年", "2022年", "2023年"),
          List.of(
              new ChartSpec.Line(
                  "收入", List.of(point(0, "229.52"), point(1, "209.70"), point(3, "180.00"))),
              new ChartSpec.Line(
                  "支出", List.of(point(0, "284.50"), point(1, "237.50"), point(3, "181.00")))));

  private static final String LONG_NAME =
      "文化旅游体育与传媒支出以及国有资本经营预算安排的支出、社会保障基金预算支出（含上年结转和结余）、"
          + "Intergovernmental transfers 与其他需要单独说明的各项支出，共同构成本部门本年度的全部支出";

  private final ChartPainter painter = new ChartPainter();

  @Test
  void equalSpecsGiveEqualBytes() {
    for (ChartSpec spec : specs()) {
      assertThat(painter.paint(spec)).isEqualTo(new ChartPainter().paint(spec));
    }
  }

  @Test
  void threadsAndOrderChangeNothing() throws Exception {
    List<ChartSpec> specs = fifty();
    List<PaintedChart> alone = specs.stream().map(painter::paint).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<PaintedChart>>> painted = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, specs.size()).boxed().toList());
        Collections.rotate(order, thread * 7);
        Callable<List<PaintedChart>> task =
            () -> {
              List<PaintedChart> result =
                  new ArrayList<>(Collections.nCopies(specs.size(), alone.get(0)));
              order.forEach(i -> result.set(i, painter.paint(specs.get(i))));
              return result;
            };
        painted.add(threads.submit(task));
      }
      for (Future<List<PaintedChart>> result : painted) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void localeAndTimeZoneChangeNothing() {
    List<PaintedChart> before = specs().stream().map(painter::paint).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "tr-TR", "zh-CN")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        assertThat(specs().stream().map(painter::paint).toList()).isEqualTo(before);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(specs().stream().map(painter::paint).toList()).isEqualTo(before);
  }

  @Test
  void saysWhatItShows() throws Exception {
    for (ChartSpec spec : specs()) {
      PaintedChart painted = painter.paint(spec);
      says(spec, painted.wide(), "chart wide", "640");
      says(spec, painted.narrow(), "chart narrow", "340");
    }
  }

  private static void says(ChartSpec spec, String painted, String classes, String width)
      throws Exception {
    Element svg = parse(painted).getDocumentElement();
    assertThat(svg.getTagName()).isEqualTo("svg");
    assertThat(svg.getAttribute("class")).isEqualTo(classes);
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("viewBox"))
        .isEqualTo("0 0 " + width + " " + svg.getAttribute("height"));
    Element title = (Element) svg.getElementsByTagName("title").item(0);
    Element description = (Element) svg.getElementsByTagName("desc").item(0);
    assertThat(title.getTextContent()).isEqualTo(spec.title());
    assertThat(description.getTextContent()).isEqualTo(spec.description());
    assertThat(svg.getAttribute("aria-labelledby"))
        .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
  }

  @Test
  void markupInTextsStaysText() throws Exception {
    String nasty = "\"甲\" <b> & 'style='fill:red'' &lt;";
    ChartSpec spec =
        new ChartSpec.Bars(
            nasty,
            nasty,
            List.of(new ChartSpec.Group("&lt;'<乙>", List.of(bar("2021年", "1.00", true)))));
    Document document = parse(painter.paint(spec).wide());
    assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(nasty);
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(nasty);
    assertThat(texts(document)).contains("&lt;'<乙>");
  }

  @Test
  void everyWordIsText() throws Exception {
    assertThat(texts(parse(painter.paint(BARS).wide())))
        .containsExactlyInAnyOrder(
            "决算收入",
            "229.52\u20032020年",
            "209.70\u20032021年",
            "决算支出",
            "284.50\u20032020年",
            "237.50\u20032021年");
    assertThat(texts(parse(painter.paint(RING).wide())))
        .containsExactlyInAnyOrder(
            "237.50", "万元", "项目支出", "125.95\u200353.03%", "基本支出", "111.55\u200346.97%");
  }

  @Test
  void idsDifferBetweenCharts() {
    Pattern id = Pattern.compile(" id=\"([^\"]+)\"");
    List<String> ids =
        fifty().stream()
            .map(painter::paint)
            .flatMap(painted -> Stream.of(painted.wide(), painted.narrow()))
            .flatMap(svg -> id.matcher(svg).results().map(found -> found.group(1)))
            .toList();
    assertThat(ids).hasSize(200).doesNotHaveDuplicates();
  }

  @Test
  void smallAndPlain() {
    for (String svg : both(specs())) {
      assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(8 * 1024);
      assertThat(svg).startsWith("<svg ").endsWith("</svg>");
      assertThat(svg).doesNotContain("style=", "clip", "<defs", "transform", "NaN", "E-");
      assertThat(svg).doesNotContainPattern("\\d\\.\\d{3}");
    }
  }

  @Test
  void currentYearIsRedAndBold() {
    String svg = painter.paint(BARS).wide();
    assertThat(svg.split("<rect [^>]*class=\"red\" fill=\"#9b2226\"", -1)).hasSize(3);
    assertThat(svg.split("<rect [^>]*class=\"earlier\" fill=\"#c9d1d9\"", -1)).hasSize(3);
    assertThat(svg).containsPattern("font-weight=\"700\">209.70").containsPattern("15\">229.52");
  }

  @Test
  void zeroAndLessHaveWordsButNoBar() throws Exception {
    ChartSpec.Bars spec = bars(bar("2020年", "0.00", false), bar("2021年", "-3.20", true));
    Document document = parse(painter.paint(spec).wide());
    assertThat(document.getElementsByTagName("rect").getLength()).isZero();
    assertThat(texts(document)).contains("0.00\u20032020年", "-3.20\u20032021年");
  }

  @Test
  void nothingToShowIsAnEmptyPicture() throws Exception {
    assertThat(texts(parse(painter.paint(new ChartSpec.Bars("空", "空", List.of())).wide())))
        .isEmpty();
    assertThat(
            texts(parse(painter.paint(new ChartSpec.Ring("空", "空", "0.00", "", List.of())).wide())))
        .containsExactly("0.00");
  }

  @Test
  void eightSlicesInOrder() throws Exception {
    Document document = parse(painter.paint(ring(8)).wide());
    assertThat(document.getElementsByTagName("path").getLength()).isEqualTo(8);
    assertThat(texts(document)).contains("科目1", "科目8", "0.06\u20030.06%");
    List<String> fills =
        IntStream.range(0, 8)
            .mapToObj(i -> (Element) document.getElementsByTagName("rect").item(i))
            .map(swatch -> swatch.getAttribute("fill"))
            .toList();
    assertThat(fills)
        .startsWith("#9b2226", "#2f6690", "#d9a441", "#5b8c5a", "#7a6c8f")
        .doesNotHaveDuplicates();
  }

  @Test
  void linesHaveTheirWordsAtTheirPointsAndEnds() throws Exception {
    Document document = parse(painter.paint(LINES).wide());
    assertThat(texts(document))
        .containsExactlyInAnyOrder(
            "2020年", "2021年", "2022年", "2023年", "229.52", "209.70", "180.00", "284.50", "237.50",
            "181.00", "收入", "支出");
    assertThat(document.getElementsByTagName("ellipse").getLength()).isEqualTo(6);
    // The baseline and two lines of one stretch each, for 2022 is not known.
    assertThat(document.getElementsByTagName("line").getLength()).isEqualTo(3);
  }

  @Test
  void whereThereAreMoreYearsThanRoomTheLatestKeepTheirWords() throws Exception {
    List<String> years = IntStream.range(2015, 2025).mapToObj(year -> year + "年").toList();
    List<ChartSpec.Point> points =
        IntStream.range(0, 10)
            .mapToObj(i -> new ChartSpec.Point(i, new BigDecimal(i * i), "1234567." + (10 + i)))
            .toList();
    ChartSpec.Lines spec =
        new ChartSpec.Lines("多", "多", years, List.of(new ChartSpec.Line("收入", points)));
    List<String> narrow = texts(parse(painter.paint(spec).narrow()));
    assertThat(narrow).contains("2024年", "1234567.19").doesNotContain("2023年", "收入");
    assertThat(texts(parse(painter.paint(spec).wide()))).hasSizeGreaterThan(narrow.size());
  }

  @Test
  void longNamesAreWrappedNotCut() throws Exception {
    ChartSpec.Bar bar = bar("2021年", "123456789012.34", true);
    for (String name : List.of(LONG_NAME.substring(0, 18), LONG_NAME)) {
      ChartSpec.Bars spec =
          new ChartSpec.Bars("长", "长", List.of(new ChartSpec.Group(name, List.of(bar))));
      List<String> texts = texts(parse(painter.paint(spec).wide()));
      assertThat(texts).hasSizeGreaterThan(2);
      assertThat(joined(texts)).contains(joined(List.of(name)));
    }
    ChartSpec.Ring ring =
        new ChartSpec.Ring(
            "长", "长", "2", "元", List.of(slice(LONG_NAME, "1", "50%"), slice("乙", "1", "50%")));
    assertThat(joined(texts(parse(painter.paint(ring).wide()))))
        .contains(joined(List.of(LONG_NAME)));
  }

  @Test
  void textsStayWithinThePicture() throws Exception {
    for (String svg : both(specs())) {
      Element picture = parse(svg).getDocumentElement();
      int breadth = Integer.parseInt(picture.getAttribute("width"));
      NodeList texts = picture.getElementsByTagName("text");
      for (int i = 0; i < texts.getLength(); i++) {
        Element text = (Element) texts.item(i);
        Element group = (Element) text.getParentNode();
        if (group.getAttribute("text-anchor").isEmpty()) {
          int size = Integer.parseInt(text.getAttribute("font-size"));
          int width = ChartFont.width(text.getTextContent(), ChartFont.regular(size));
          assertThat(Double.parseDouble(text.getAttribute("x")) + width)
              .isLessThanOrEqualTo(breadth);
        }
      }
    }
  }

  @Test
  void aPhoneSeesTheSameWordsInTypeOfTheSameSize() throws Exception {
    for (ChartSpec spec : List.of(BARS, RING)) {
      PaintedChart painted = painter.paint(spec);
      Document wide = parse(painted.wide());
      Document narrow = parse(painted.narrow());
      assertThat(texts(narrow)).isEqualTo(texts(wide));
      assertThat(sizes(narrow)).isEqualTo(sizes(wide));
    }
  }

  @Test
  void longNamesAreWrappedOnAPhoneToo() throws Exception {
    ChartSpec.Ring ring =
        new ChartSpec.Ring(
            "长", "长", "2", "元", List.of(slice(LONG_NAME, "1", "50%"), slice("乙", "1", "50%")));
    assertThat(joined(texts(parse(painter.paint(ring).narrow()))))
        .contains(joined(List.of(LONG_NAME)));
  }

  private List<String> both(List<ChartSpec> specs) {
    return specs.stream()
        .map(painter::paint)
        .flatMap(painted -> Stream.of(painted.wide(), painted.narrow()))
        .toList();
  }

  private static List<String> sizes(Document document) {
    NodeList nodes = document.getElementsByTagName("text");
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> ((Element) nodes.item(i)).getAttribute("font-size"))
        .toList();
  }

  private static ChartSpec.Point point(int year, String value) {
    return new ChartSpec.Point(year, new BigDecimal(value), value);
  }

  private static List<ChartSpec> specs() {
    return List.of(
        BARS,
        RING,
        LINES,
        ring(8),
        bars(bar("2020年", "0.00", false), bar("2021年", "1.78", true)),
        bars(bar("2019年", "1234567890.12", false), bar("2021年", "1.78", true)));
  }

  private static List<ChartSpec> fifty() {
    return IntStream.range(0, 50)
        .mapToObj(
            i ->
                i % 2 == 0
                    ? bars(bar("2020年", i + ".25", false), bar("2021年", i * 3 + ".50", true))
                    : ring(2 + i))
        .map(ChartSpec.class::cast)
        .toList();
  }

  private static ChartSpec.Bars bars(ChartSpec.Bar... bars) {
    return new ChartSpec.Bars("变动", "变动的说明", List.of(new ChartSpec.Group("“三公”经费", List.of(bars))));
  }

  private static ChartSpec.Ring ring(int slices) {
    return new ChartSpec.Ring(
        "结构",
        "结构的说明",
        "1234.56",
        "万元",
        IntStream.rangeClosed(1, slices)
            .mapToObj(
                i -> {
                  String amount = i == slices ? "0.06" : (slices - i) * 10 + ".00";
                  return slice("科目" + i, amount, amount + "%");
                })
            .toList());
  }

  private static ChartSpec.Bar bar(String label, String value, boolean current) {
    return new ChartSpec.Bar(label, new BigDecimal(value), value, current);
  }

  private static ChartSpec.Slice slice(String name, String amount, String share) {
    return new ChartSpec.Slice(name, new BigDecimal(amount), amount, share);
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(Document document) {
    NodeList nodes = document.getElementsByTagName("text");
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  private static String joined(List<String> lines) {
    return String.join("", lines).replace(" ", "");
  }
}
