package io.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.SmallSite;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesTest {
  private static final String FOLDER = "content/units/demo/2021/images/";
  private static final byte[] PIXEL = {(byte) 0x89, 'P', 'N', 'G'};

  @TempDir private Path folder;
  private SmallSite site;

  @BeforeEach
  void aTextWithAPicture() {
    site =
        SmallSite.valid(folder)
            .bytes(FOLDER + "keji.png", PIXEL)
            .edit(SmallSite.ACCOUNTS_TEXT, "团结服务科技工作者。", "![科普活动现场](images/keji.png)");
  }

  @Test
  void isPublishedBesideTheYearsPages() {
    site.bytes(FOLDER + "private.png", PIXEL);
    assertThat(site.build()).isEmpty();
    assertThat(site.text("public/units/demo/2021/accounts/index.html"))
        .contains("src=\"../images/keji.png\"", "alt=\"科普活动现场\"");
    assertThat(site.path("public/units/demo/2021/images/keji.png")).hasBinaryContent(PIXEL);
    assertThat(site.path("public/units/demo/2021/images/private.png"))
        .as("what no text shows stays private")
        .doesNotExist();
  }

  @Test
  void standsBesideLinks() {
    site.edit(
        SmallSite.ACCOUNTS_TEXT,
        "![科普活动现场](images/keji.png)",
        "见[市科协](https://example.org/a)和[附表][t]。\n\n[t]: https://example.org/t");
    assertThat(site.build()).isEmpty();
    assertThat(site.text("public/units/demo/2021/accounts/index.html"))
        .contains(
            "见<a href=\"https://example.org/a\">市科协</a>和<a href=\"https://example.org/t\">附表</a>。");
  }

  @Test
  void thatIsNotThere() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "keji.png", "kepu.png");
    finds(
        """
        content/units/demo/2021/accounts.md:3:1: 错误: images 文件夹里没有“kepu.png” [prose.image]
        ![科普活动现场](images/kepu.png)
        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          提示：是不是“keji.png”？""");
  }

  @Test
  void withoutAWordOnWhatItShows() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "科普活动现场", "");
    finds(
        """
        content/units/demo/2021/accounts.md:3:1: 错误: 图片“keji.png”没有说明文字 [prose.image]
        ![](images/keji.png)
        ^~~~~~~~~~~~~~~~~~~~
          提示：在方括号里写图上是什么，读屏的人靠它""");
  }

  @Test
  void fromElsewhere() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "images/keji.png", "https://example.com/a.png");
    finds(
        """
        content/units/demo/2021/accounts.md:3:1: 错误: 图片“https://example.com/a.png”不在本年度的 images 文件夹里 [prose.image]
        ![科普活动现场](https://example.com/a.png)
        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          提示：把图片放进 images 文件夹，写成 ![说明](images/文件名.jpg)""");
  }

  @Test
  void thatMayHoldAScript() {
    site.bytes(FOLDER + "chart.svg", PIXEL);
    finds(
        """
        content/units/demo/2021/images/chart.svg:1:1: 错误: 不认识的文件 [file.unknown]
          提示：图片只用 png、jpg、jpeg、webp、gif，文件名只用小写字母、数字和连字符""");
  }

  private void finds(String expected) {
    assertThat(site.check()).isEqualTo(expected);
  }
}
