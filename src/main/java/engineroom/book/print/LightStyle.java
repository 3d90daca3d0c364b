package engineroom.book.print;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The pages' stylesheet as far as paper needs it: its colours by day, and its rules for charts. */
final class LightStyle {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+):\\s*([^;]+);");
  private static final Pattern LIGHT = Pattern.compile("light-dark\\(\\s*([^,]+),.*\\)");
  private static final Pattern VARIABLE = Pattern.compile("var\\(--([\\w-]+)\\)");
  private static final Pattern CHART = Pattern.compile("(?m)^\\.chart ([^{]+)\\{([^}]*)}");
  private static final Pattern GAP = Pattern.compile("\\{\\{([\\w-]+)}}");

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> chartRules = new LinkedHashMap<>();

  LightStyle(String css) {
    String rules = COMMENT.matcher(css).replaceAll("");
    COLOUR
        .matcher(rules)
        .results()
        .forEach(found -> values.putIfAbsent(found.group(1), light(found.group(2).strip())));
    CHART
        .matcher(rules)
        .results()
        .forEach(found -> addRule(found.group(1).strip(), resolved(found.group(2)).strip()));
  }

  private static String light(String value) {
    Matcher both = LIGHT.matcher(value);
    return both.matches() ? both.group(1).strip() : value;
  }

  private void addRule(String selectors, String declarations) {
    for (String selector : selectors.split(",")) {
      String own = selector.strip().replaceFirst("^\\.chart ", "");
      chartRules.merge(own, declarations, (before, after) -> before + after);
    }
  }

  /** A colour of the book by its name in the stylesheet, such as {@code #b07a1b}. */
  String colour(String name) {
    String value = Optional.ofNullable(values.get(name)).orElseThrow(() -> unknown(name));
    return resolved(value);
  }

  private static IllegalStateException unknown(String name) {
    return new IllegalStateException("book.css declares no --" + name);
  }

  /** A text whose gaps, such as <code>{{accent}}</code>, are filled with colours. */
  String fill(String text) {
    return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(colour(gap.group(1))));
  }

  private String resolved(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(colour(found.group(1))));
  }

  /** Writes colours, and the rules of a chart, into the elements of an SVG. */
  void applyTo(Element svg) {
    for (Element element : svg.select("[style]")) {
      element.attr("style", resolved(element.attr("style")));
    }
    chartRules.forEach(
        (selector, declarations) ->
            svg.select(selector)
                .forEach(one -> one.attr("style", one.attr("style") + declarations)));
  }
}
