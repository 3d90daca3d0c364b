package engineroom.daemon.api;

import engineroom.engine.go.Url;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a client asks of the API: as much of {@code http.Request} as the original looks at. */
public final class ApiRequest {

  private final String method;
  private final String uri;
  private final Url url;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final InputStream body;
  private final long contentLength;
  private Form form;

  /**
   * A request.
   *
   * @param method GET, say
   * @param uri the target as the client sent it
   * @param url the same, taken apart
   * @param headers the values of each field, by its name as Go spells it ({@code X-Meta-Size})
   * @param body at its end where there is none
   * @param contentLength how many bytes the body has; -1 where nobody knows before its end
   */
  public ApiRequest(
      String method,
      String uri,
      Url url,
      Map<String, List<String>> headers,
      InputStream body,
      long contentLength) {
    this.method = method;
    this.uri = uri;
    this.url = url;
    this.headers.putAll(headers);
    this.body = body;
    this.contentLength = contentLength;
  }

  /** The method, as the client sent it. */
  public String method() {
    return method;
  }

  /** The target, as the client sent it: {@code r.RequestURI}. */
  public String uri() {
    return uri;
  }

  /** The path and the query. */
  public Url url() {
    return url;
  }

  /** The path, its escapes decoded, without the query: {@code r.URL.Path}. */
  public String path() {
    return url.path();
  }

  /**
   * The values that came by the query and by a body that is a form: {@code r.Form}. Asked for the
   * first time, it reads such a body to its end; a body of another type it leaves alone.
   *
   * @throws IOException if the body cannot be read, or is larger than 10 MB; if an escape is none,
   *     in the words of {@code ParseForm}
   */
  public Form form() throws IOException {
    if (form == null) {
      form = Form.of(this);
    }
    return form;
  }

  /**
   * The first value of a field of the header; empty where there is none: {@code r.Header.Get}.
   *
   * @param name its name; capitals make no difference
   */
  public String header(String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /**
   * The fields of the header whose names begin so, in the order of the names.
   *
   * @param prefix how they begin; capitals make no difference
   * @return the values of each, by its whole name as Go spells it
   */
  public Map<String, List<String>> headersFrom(String prefix) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    headers.forEach(
        (name, values) -> {
          if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
            found.put(name, List.copyOf(values));
          }
        });
    return found;
  }

  /** The body; at its end where there is none. */
  public InputStream body() {
    return body;
  }

  /** How many bytes the body has; -1 where nobody knows before its end. */
  public long contentLength() {
    return contentLength;
  }
}
