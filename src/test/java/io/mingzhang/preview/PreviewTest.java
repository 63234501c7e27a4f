package io.mingzhang.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.build.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PreviewTest {
  private final FakeSite site;
  private final Preview preview;
  private final HttpClient client = HttpClient.newHttpClient();

  PreviewTest(@TempDir Path folder) {
    site = new FakeSite(folder, "第一版");
    preview = site.preview();
  }

  @AfterEach
  void stop() {
    preview.close();
  }

  @Test
  void servesPagesWithTheClientScriptButKeepsTheFilesClean() throws Exception {
    site.nextOutcome();
    Request request = site.requests.take();
    HttpResponse<String> page = get("units/a/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("单位 第一版")
        .contains("<script src=\"/_preview/client.js\" defer data-good=\"1\"></script></body>");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(request.preview()).isTrue();
    assertThat(request.output()).doesNotHaveToString(site.folder.resolve("public").toString());
    assertThat(request.output().resolve("units/a/index.html")).content().doesNotContain("_preview");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|200|text/html; charset=utf-8",
        "index.html?a=b|200|text/html; charset=utf-8",
        "style.css|200|text/css; charset=utf-8",
        "data/%E8%A1%A8.csv|200|text/csv; charset=utf-8",
        "manifest.json|200|application/json; charset=utf-8",
        "_preview/client.js|200|text/javascript; charset=utf-8",
        "_preview/client.css|200|text/css; charset=utf-8",
        "_preview/findings.json|200|application/json; charset=utf-8",
        "nowhere|404|text/html; charset=utf-8",
        "units/|404|text/html; charset=utf-8",
      })
  void answersWithTheRightType(String path, int status, String type) throws Exception {
    site.nextOutcome();
    HttpResponse<String> reply = get(path);

    assertThat(reply.statusCode()).isEqualTo(status);
    assertThat(reply.headers().firstValue("Content-Type")).contains(type);
  }

  @Test
  void aMissingPageIsTheSitesOwn() throws Exception {
    site.nextOutcome();

    assertThat(get("nowhere/").body()).contains("找不到");
  }

  @Test
  void aFolderIsRedirectedToItsSlash() throws Exception {
    site.nextOutcome();
    HttpResponse<String> reply = get("units/a?x=1");

    assertThat(reply.statusCode()).isEqualTo(302);
    assertThat(reply.headers().firstValue("Location")).contains("/units/a/?x=1");
  }

  @Test
  void headSendsNoBody() throws Exception {
    site.nextOutcome();

    assertThat(raw("HEAD / HTTP/1.1", host()))
        .startsWith("HTTP/1.1 200 ")
        .containsIgnoringCase("content-length: ")
        .doesNotContain("第一版");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void onlyReadingIsAllowed(String method) throws Exception {
    site.nextOutcome();

    assertThat(raw(method + " / HTTP/1.1", host())).startsWith("HTTP/1.1 405 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../site-config.yml",
        "/%2e%2e/site-config.yml",
        "/units/..%2f..%2f..%2fetc/passwd",
        "/..%5c..%5cx",
        "//etc/passwd",
        "/a//b",
        "/index.html%00.css",
        "/%252e%252e/x",
        "/.b.lock",
      })
  void noPathLeadsOutOfTheSite(String path) throws Exception {
    site.nextOutcome();

    assertThat(raw("GET " + path + " HTTP/1.1", host())).matches("(?s)HTTP/1.1 40[04] .*");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost,200",
    "LOCALHOST:80,200",
    "127.0.0.1:4000,200",
    "[::1]:4000,200",
    "example.org,403",
    "127.0.0.1.example.org,403",
    "localhost:80.example.org,403",
    "0.0.0.0,403",
  })
  void onlyThisMachinesNamesAreAnswered(String host, int status) throws Exception {
    site.nextOutcome();

    assertThat(raw("GET / HTTP/1.1", host)).startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void listensOnTheLoopbackAddressOnly() throws Exception {
    assertThat(InetAddress.getByName(preview.address().getHost()).isLoopbackAddress()).isTrue();
  }

  @Test
  void openPagesAreToldOfEveryBuild() throws Exception {
    site.nextOutcome();
    try (Stream<String> lines = events()) {
      Iterator<String> told = lines.filter(line -> line.startsWith("data:")).iterator();
      assertThat(told.next()).isEqualTo("data: {\"build\":1,\"good\":1}");
      site.edit("第二版");
      assertThat(told.next()).isEqualTo("data: {\"build\":2,\"good\":2}");
      assertThat(get("").body()).contains("第二版");
      site.edit("有错");
      assertThat(told.next()).isEqualTo("data: {\"build\":3,\"good\":2}");
    }
  }

  @Test
  void aBrokenEditKeepsTheLastGoodPages() throws Exception {
    site.nextOutcome();
    site.edit("有错");
    assertThat(site.nextOutcome().hasErrors()).isTrue();

    assertThat(get("").body()).contains("第一版");
    assertThat(get("_preview/findings.json").body())
        .startsWith("[{\"rule\":\"test.wrong\",\"severity\":\"error\"")
        .contains("\"file\":\"content/units/a.md\",\"line\":1,\"column\":2")
        .contains("\"source\":\"有错\"");
    site.edit("第三版");
    site.nextOutcome();
    assertThat(get("").body()).contains("第三版");
    assertThat(get("_preview/findings.json").body()).isEqualTo("[]\n");
  }

  @Test
  void aBuildThatFailsIsAFindingAndThePreviewGoesOn() throws Exception {
    site.nextOutcome();
    site.edit("崩溃");

    assertThat(site.nextOutcome().findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.rule()).isEqualTo("preview.build-failed");
              assertThat(found.message()).contains("内部错误");
            });
    site.edit("好了");
    assertThat(site.nextOutcome().findings()).isEmpty();
  }

  @Test
  void outputAndHiddenFilesAreNotWatched() throws Exception {
    site.nextOutcome();
    Files.createDirectories(site.folder.resolve("public"));
    Files.writeString(site.folder.resolve("public/index.html"), "x");
    Files.writeString(site.folder.resolve("content/.a.md.swp"), "x");
    Files.writeString(site.folder.resolve("content/a.md~"), "x");
    assertThat(site.outcomes.poll(600, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void newFoldersAndTheConfigurationAreWatched() throws Exception {
    site.nextOutcome();
    Files.createDirectories(site.folder.resolve("themes/own/assets"));
    site.nextOutcome();
    Files.writeString(site.folder.resolve("themes/own/assets/a.css"), "x");
    site.nextOutcome();
    Files.writeString(site.folder.resolve("site-config.yml"), "name: 新\n");
    site.nextOutcome();
  }

  @Test
  void closingRemovesThePrivateFolderAndEndsTheConnections() throws Exception {
    site.nextOutcome();
    Path output = site.requests.take().output();
    try (Stream<String> lines = events()) {
      preview.close();
      assertThatThrownBy(() -> get("")).isInstanceOf(IOException.class);
      assertThat(ends(lines)).isTrue();
    }
    assertThat(output.getParent()).doesNotExist();
    preview.close();
  }

  @Test
  void aPortInUseIsNamed() {
    int port = preview.address().getPort();

    assertThatThrownBy(() -> new Preview(site.folder, port, request -> null, outcome -> {}, 1))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("端口 " + port + " 已被占用");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI place = preview.address().resolve(path);
    return client.send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofString());
  }

  private Stream<String> events() throws IOException, InterruptedException {
    URI place = preview.address().resolve("/_preview/events");
    return client.send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofLines()).body();
  }

  /** Returns at all when the connection ends, whichever way. */
  private static boolean ends(Stream<String> lines) {
    try {
      return lines.count() >= 0;
    } catch (UncheckedIOException e) {
      return true;
    }
  }

  private String host() {
    return "localhost:" + preview.address().getPort();
  }

  /** Sends what a well-behaved client would not. */
  private String raw(String line, String host) throws IOException {
    URI place = preview.address();
    try (Socket socket = new Socket(place.getHost(), place.getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      String request = line + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
