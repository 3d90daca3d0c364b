package engineroom.daemon.api;

import engineroom.engine.go.Url;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The values that came with a request: those of a body that is a form, and behind them those of the
 * query. Stands for {@code http.Request.Form} of Go 1.4.
 */
public final class Form {

  /** 10 MB, more than any form needs. */
  private static final int MOST = 10 << 20;

  private static final String TYPE = "application/x-www-form-urlencoded";
  private static final Set<String> WITH_A_FORM = Set.of("POST", "PUT", "PATCH");

  private final Url posted;
  private final Url asked;

  private Form(Url posted, Url asked) {
    this.posted = posted;
    this.asked = asked;
  }

  /**
   * Reads the values: {@code http.Request.ParseForm}.
   *
   * @throws IOException if the body cannot be read or is too large, or if an escape is none; the
   *     message is the original's
   */
  static Form of(ApiRequest request) throws IOException {
    byte[] posted = isForm(request) ? read(request) : new byte[0];
    ByteArrayOutputStream query = new ByteArrayOutputStream();
    query.write('/');
    query.write('?');
    query.write(posted, 0, posted.length);
    Form form = new Form(Url.ofRequest(query.toByteArray()), request.url());
    check(form.posted);
    check(form.asked);
    return form;
  }

  private static boolean isForm(ApiRequest request) {
    String type = request.header("Content-Type");
    int semicolon = type.indexOf(';');
    String first = semicolon < 0 ? type : type.substring(0, semicolon);
    return WITH_A_FORM.contains(request.method())
        && first.strip().toLowerCase(Locale.ROOT).equals(TYPE);
  }

  private static byte[] read(ApiRequest request) throws IOException {
    byte[] body = request.body().readNBytes(MOST + 1);
    if (body.length > MOST) {
      throw new IOException("http: POST too large");
    }
    return body;
  }

  private static void check(Url values) throws IOException {
    if (!values.queryError().isEmpty()) {
      throw new IOException(values.queryError());
    }
  }

  /**
   * The first value of a key; empty where there is none.
   *
   * @param key the key, decoded
   */
  public String get(String key) {
    List<String> values = all(key);
    return values.isEmpty() ? "" : values.getFirst();
  }

  /**
   * All values of a key, those of the body first; empty where there is none.
   *
   * @param key the key, decoded
   */
  public List<String> all(String key) {
    List<String> values = new ArrayList<>(posted.query(key));
    values.addAll(asked.query(key));
    return values;
  }
}
