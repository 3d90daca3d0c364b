package engineroom.daemon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.go.Url;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiRequestTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  private static ApiRequest request(String method, String uri, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new ApiRequest(
        method,
        uri,
        Url.ofRequest(uri.getBytes(StandardCharsets.UTF_8)),
        Map.of("Content-Type", List.of(type)),
        new ByteArrayInputStream(bytes),
        bytes.length);
  }

  @Test
  void aPathIsDecodedAndTheTargetIsNot() throws IOException {
    ApiRequest request = request("GET", "/containers/a%2Fb/json?x=%31", "", "");

    assertThat(request.path()).isEqualTo("/containers/a/b/json");
    assertThat(request.uri()).isEqualTo("/containers/a%2Fb/json?x=%31");
  }

  @Test
  void theValuesOfTheQueryAreInTheForm() throws IOException {
    Form form = request("GET", "/x?t=a+b&t=%C3%BC&empty", "", "").form();

    assertThat(form.get("t")).isEqualTo("a b");
    assertThat(form.all("t")).containsExactly("a b", "ü");
    assertThat(form.all("empty")).containsExactly("");
    assertThat(form.get("none")).isEmpty();
    assertThat(form.all("none")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"POST", "PUT", "PATCH"})
  void theValuesOfABodyComeBeforeThoseOfTheQuery(String method) throws IOException {
    ApiRequest request = request(method, "/x?t=query", FORM + "; charset=x", "t=bo%64y&u=?&v=a#b");

    assertThat(request.form().all("t")).containsExactly("body", "query");
    assertThat(request.form().all("u")).containsExactly("?");
    assertThat(request.form().all("v")).containsExactly("a#b");
  }

  @ParameterizedTest
  @CsvSource({"GET, " + FORM, "DELETE, " + FORM, "POST, application/json", "POST, ''"})
  void aBodyThatIsNoFormIsLeftAlone(String method, String type) throws IOException {
    ApiRequest request = request(method, "/x", type, "t=1");

    assertThat(request.form().all("t")).isEmpty();
    assertThat(request.body().readAllBytes()).asString().isEqualTo("t=1");
  }

  @ParameterizedTest
  @CsvSource({"%zz, %zz", "%, %", "a=%4&b=%x, %4", "%=1, %", "ok=1&x=%qrs, %qr"})
  void anEscapeThatIsNoneIsNamed(String values, String escape) throws IOException {
    String message = "invalid URL escape \"" + escape + "\"";

    assertThatThrownBy(request("GET", "/x?" + values, "", "")::form).hasMessage(message);
    assertThatThrownBy(request("POST", "/x", FORM, values)::form).hasMessage(message);
  }

  @Test
  void aFormHasTenMegabytes() throws IOException {
    String most = "t=" + "x".repeat((10 << 20) - 2);

    assertThat(request("POST", "/x", FORM, most).form().get("t")).hasSize(most.length() - 2);
    assertThatThrownBy(request("POST", "/x", FORM, most + "x")::form)
        .hasMessage("http: POST too large");
  }

  @Test
  void fieldsAreFoundWhateverTheirCapitals() throws IOException {
    ApiRequest request =
        new ApiRequest(
            "GET",
            "/",
            Url.parse("/"),
            Map.of(
                "X-Meta-B", List.of("2", "3"),
                "X-Meta-A", List.of("1"),
                "X-Met", List.of("no"),
                "Y", List.of("no")),
            InputStream.nullInputStream(),
            0);

    assertThat(request.header("x-meta-b")).isEqualTo("2");
    assertThat(request.header("Z")).isEmpty();
    assertThat(request.headersFrom("x-META-").toString())
        .isEqualTo("{X-Meta-A=[1], X-Meta-B=[2, 3]}");
  }
}
