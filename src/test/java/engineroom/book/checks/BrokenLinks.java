package engineroom.book.checks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds what leads nowhere, what is there twice, and what would be asked of another host. */
final class BrokenLinks {

  /** Attributes that load or lead to something. */
  private static final List<String> TARGETS =
      List.of("href", "src", "poster", "data", "action", "formaction", "xlink:href");

  /** Attributes that name elements of the same page. */
  private static final List<String> REFERENCES =
      List.of(
          "aria-activedescendant",
          "aria-controls",
          "aria-describedby",
          "aria-details",
          "aria-labelledby",
          "aria-owns",
          "for",
          "list",
          "popovertarget");

  private static final Pattern URL_IN_CSS = Pattern.compile("url\\(\\s*[\"']?([^\"')]*)|(@import)");
  private static final Pattern HOST = Pattern.compile("(?:[a-z]+:)?//[a-z0-9].*");

  /** A string that holds an address; the names of XML's vocabularies are no addresses. */
  private static final Pattern ADDRESS_IN_SCRIPT =
      Pattern.compile("[\"'`](?:https?:)?//(?!www\\.w3\\.org/)[\\w.-]+");

  /**
   * Hosts that a script may name: one says where the original is, which its reader may ask by a
   * button; the small docker prints the address of docker's registry, and has nothing to ask with.
   */
  private static final Map<String, Set<String>> NAMED =
      Map.of(
          "go-facts.js", Set.of("https://github.com", "https://raw.githubusercontent.com"),
          "assets/lab/docker.js", Set.of("https://index.docker.io"));

  private final WrittenBook book;
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Set<String> reached = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  private BrokenLinks(WrittenBook book) {
    this.book = book;
  }

  /** What is wrong with a book, a line each. */
  static List<String> of(WrittenBook book) {
    BrokenLinks links = new BrokenLinks(book);
    book.pages().values().forEach(links::collectIds);
    book.pages().values().forEach(links::check);
    book.files().stream().filter(file -> file.endsWith(".css")).forEach(links::checkCss);
    book.files().stream().filter(file -> file.endsWith(".js")).forEach(links::checkScript);
    links.reached.add("index.html");
    book.pages().keySet().stream()
        .filter(page -> !page.startsWith("source/")) // the port's are all there, spoken of or not
        .filter(page -> !links.reached.contains(page))
        .forEach(page -> links.problems.add(page + ": no page leads here"));
    return links.problems;
  }

  private void collectIds(WrittenPage page) {
    Set<String> own = new HashSet<>();
    for (Element element : page.html().select("[id]")) {
      if (!own.add(element.id())) {
        problems.add(page.problem(element, "id '" + element.id() + "' stands there twice"));
      }
    }
    ids.put(page.name(), own);
  }

  private void check(WrittenPage page) {
    for (Element element : page.html().getAllElements()) {
      for (String attribute : TARGETS) {
        if (element.hasAttr(attribute)) {
          checkTarget(page, element, element.attr(attribute));
        }
      }
      for (String attribute : REFERENCES) {
        for (String id : element.attr(attribute).split("\\s+")) {
          if (!id.isEmpty() && !ids.get(page.name()).contains(id)) {
            problems.add(page.problem(element, attribute + " names '" + id + "': no such id"));
          }
        }
      }
      if (element.hasAttr("style")) {
        urls(element.attr("style")).forEach(url -> checkTarget(page, element, url));
      }
    }
    page.html().select("script:not([src])").forEach(script -> checkScript(page, script));
    page.html().select("style").forEach(style -> checkStyle(page, style));
    for (Element element : page.html().select("[srcset], base, meta[http-equiv=refresh], iframe")) {
      problems.add(
          page.problem(element, "<" + element.tagName() + "> may load what is not checked"));
    }
  }

  private void checkTarget(WrittenPage page, Element element, String target) {
    wrong(page.name(), target, element.normalName().equals("a"))
        .ifPresent(what -> problems.add(page.problem(element, what)));
  }

  private void checkStyle(WrittenPage page, Element style) {
    urls(style.data()).forEach(url -> checkTarget(page, style, url));
  }

  private void checkScript(WrittenPage page, Element script) {
    ADDRESS_IN_SCRIPT
        .matcher(script.data())
        .results()
        .forEach(found -> problems.add(page.problem(script, asks(found.group().substring(1)))));
  }

  private void checkCss(String file) {
    for (String url : urls(book.text(file)).toList()) {
      wrong(file, url, false).ifPresent(what -> problems.add(file + ": " + what));
    }
  }

  private void checkScript(String file) {
    ADDRESS_IN_SCRIPT
        .matcher(book.text(file))
        .results()
        .map(found -> found.group().substring(1))
        .filter(host -> !NAMED.getOrDefault(file, Set.of()).contains(host))
        .forEach(host -> problems.add(file + ": " + asks(host)));
  }

  private static Stream<String> urls(String css) {
    Matcher url = URL_IN_CSS.matcher(css);
    return url.results().map(found -> found.group(1) == null ? "@import" : found.group(1));
  }

  private static String asks(String target) {
    return "'" + target + "' asks another host";
  }

  /** What is wrong with a target, seen from a file; a link that is followed may leave the book. */
  private Optional<String> wrong(String from, String target, boolean followed) {
    if (target.startsWith("data:")) {
      return Optional.empty();
    }
    if (HOST.matcher(target).matches()) {
      boolean fine = followed && target.startsWith("https://");
      return fine ? Optional.empty() : Optional.of(asks(target));
    }
    URI uri;
    try {
      uri = new URI(from).resolve(new URI(target));
    } catch (URISyntaxException e) {
      return Optional.of("'" + target + "' is no address");
    }
    String file = target.isEmpty() || target.startsWith("#") ? from : uri.getPath();
    if (!book.files().contains(file)) {
      return Optional.of("'" + target + "' leads nowhere");
    }
    if (!file.equals(from)) {
      reached.add(file);
    }
    String id = uri.getFragment();
    boolean there = id == null || ids.getOrDefault(file, Set.of()).contains(id);
    return there ? Optional.empty() : Optional.of("'" + target + "' leads nowhere");
  }
}
