package io.mingzhang.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstBuildTest {
  @Test
  void withoutAnyGoodBuildAWaitingPageShowsTheFindings(@TempDir Path folder) throws Exception {
    FakeSite site = new FakeSite(folder, "有错");
    try (Preview preview = site.preview()) {
      site.nextOutcome();
      var reply =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(preview.address().resolve("units/a/")).build(),
                  BodyHandlers.ofString());

      assertThat(reply.statusCode()).isEqualTo(200);
      assertThat(reply.body())
          .contains("还没有可以显示的页面")
          .contains("<script src=\"/_preview/client.js\" defer data-good=\"0\"></script></body>");
    }
  }
}
