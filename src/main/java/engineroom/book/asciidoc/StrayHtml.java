package engineroom.book.asciidoc;

import engineroom.files.Location;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Refuses HTML that AsciiDoc does not write of itself, by whatever way it came in. */
final class StrayHtml {

  private static final Set<String> ELEMENTS =
      Set.of(
          "#root",
          "html",
          "head",
          "body",
          "div",
          "p",
          "span",
          "a",
          "br",
          "hr",
          "code",
          "pre",
          "em",
          "strong",
          "b",
          "i",
          "mark",
          "sup",
          "sub",
          "kbd",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "colgroup",
          "col",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "img",
          "blockquote",
          "cite",
          "details",
          "summary");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "id",
          "class",
          "href",
          "src",
          "alt",
          "title",
          "width",
          "height",
          "lang",
          "rel",
          "target",
          "start",
          "type",
          "colspan",
          "rowspan",
          "reversed",
          "open");

  /** What chapters write where these come of it. */
  private static final Map<String, String> WRITTEN =
      Map.of(
          "video", "video::",
          "iframe", "video::",
          "audio", "audio::",
          "svg", "inline",
          "object", "interactive");

  private static final Pattern WIDTH = Pattern.compile("(min-|max-)?width: ?[\\d.]+%;?");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(https?|mailto):.*|(?![a-z][a-z0-9+.-]*:).*", Pattern.DOTALL);
  private static final Pattern OWN_FILE = Pattern.compile("(?i)(?!/|[a-z][a-z0-9+.-]*:).*");

  private final Location chapter;
  private final Project project;
  private final Problems problems;

  /**
   * Watches over a chapter.
   *
   * @param chapter where it begins
   */
  StrayHtml(Location chapter, Project project, Problems problems) {
    this.chapter = chapter;
    this.project = project;
    this.problems = problems;
  }

  /** Reports what is strange in a chapter's HTML. */
  void report(Element body) {
    body.getAllElements().forEach(this::check);
  }

  private void check(Element element) {
    String name = element.normalName();
    if (!ELEMENTS.contains(name)) {
      refuse(
          WRITTEN.getOrDefault(name, "<" + name), "it would put <%s> on its page".formatted(name));
      return; // its attributes come with it
    }
    for (Attribute attribute : element.attributes()) {
      check(attribute.getKey(), attribute.getValue());
    }
  }

  private void check(String key, String value) {
    if (key.equals("style") ? !WIDTH.matcher(value).matches() : !isKnown(key)) {
      refuse(key, "it would put the attribute '%s' on its page".formatted(key));
    } else if (key.equals("href") && !ADDRESS.matcher(value.strip()).matches()) {
      refuse(value, "link to '%s' leads out of the book and not to the web".formatted(value));
    } else if (key.equals("src") && !OWN_FILE.matcher(value.strip()).matches()) {
      String shown = value.replaceFirst("^(data:.{0,20}).*", "$1...");
      String written = value.startsWith("data:") ? ":data-uri:" : value;
      refuse(written, "image '%s' is no file of the book".formatted(shown));
    }
  }

  private static boolean isKnown(String attribute) {
    return ATTRIBUTES.contains(attribute) || attribute.startsWith("data-");
  }

  private void refuse(String written, String what) {
    problems.add(project.find(chapter, written), what + ": take it out of the chapter");
  }
}
