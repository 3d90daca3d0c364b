package engineroom.spelling;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves of a text what is prose. Everything else becomes blank, so that each word stays in its
 * line.
 */
final class Prose {

  private static final Pattern NOT_NEWLINE = Pattern.compile("[^\\n]");

  /** What is no prose in AsciiDoc; where there is a group, the group is. In this order. */
  private static final List<Pattern> NO_PROSE_IN_ADOC =
      List.of(
          Pattern.compile("(?ms)^(-{4,}|\\.{4,}|/{4,}|\\+{4,})$.*?^\\1$"),
          Pattern.compile("(?m)^//.*$|^\\.(?=\\w)"),
          Pattern.compile("(?m)^:[\\w-]+!?:.*$"),
          Pattern.compile("(?m)^include::.*$"),
          Pattern.compile("(?m)^\\[(?:\\w+#|behaviour|source|cols|options|%|horizontal).*\\]$"),
          Pattern.compile("`{1,2}[^`\\n]+`{1,2}"),
          Pattern.compile("<<[^,>]+(?:,(?<prose>[^>]*))?>>"),
          Pattern.compile("(?:https?|link|xref):[^\\s\\[]*(?:\\[(?<prose>[^\\]]*)])?"),
          Pattern.compile(
              "\\b(?:go|java|test|pom|fact|measured|faster|slower|level):[^\\s\\[]+\\[[^\\]]*]"),
          Pattern.compile("(?m)^(?:port|example|benchmark|machine)::[^\\n]*$"),
          Pattern.compile("(?m)^\\w+::[^\\s\\[]*\\["),
          Pattern.compile("\\b(?:of=\"[^\"]*\"|(?:over|scale)=\\w+)"),
          Pattern.compile("\\b\\w+=(?=\")"),
          Pattern.compile("\\{[\\w-]+}"),
          Pattern.compile("\\[\\[[^\\]]*]]|\\[#[^\\]]*]"),
          Pattern.compile("&\\w+;"));

  /** In Java, strings and comments are looked at in turn, so that neither is found in the other. */
  private static final Pattern JAVA =
      Pattern.compile(
          "(?s)\"\"\".*?\"\"\"|(?<string>\"(?:\\\\.|[^\"\\\\\\n])*\")|'(?:\\\\.|[^'\\\\])+'"
              + "|(?<comment>//[^\\n]*|/\\*.*?\\*/)");

  private static final List<Pattern> NO_PROSE_IN_COMMENTS =
      List.of(
          Pattern.compile("(?s)<pre>.*?</pre>"),
          Pattern.compile("(?s)\\{@(?:code|literal|snippet)\\s[^}]*}"),
          Pattern.compile("(?s)\\{@link(?:plain)?[\\s*]+[^\\s}]+(?<prose>[^}]*)}"),
          Pattern.compile("@(?:param|throws|see)\\s+<?\\S+"),
          Pattern.compile("@\\w+"),
          Pattern.compile("https?:\\S+"),
          Pattern.compile("`[^`\\n]*`"),
          Pattern.compile("\"[^\"\\n]*\""),
          Pattern.compile("</?\\w+>|&\\w+;"));

  /** A message has three words in a row, no comma after the last but one; no selector is one. */
  private static final Pattern MESSAGE =
      Pattern.compile("^\"(?![.#]).*?[a-z]+[,:;]? [a-z]+ [a-z]+");

  /** The labels of a figure; the rest of it is PlantUML. */
  private static final Pattern LABEL =
      Pattern.compile("(?m)\"[^\"\\n]*\"|(?<= : ).*$|^\\s*:[^;]*;|\\([^)\\n]*\\)|^note .*$");

  private static final List<Pattern> NO_PROSE_IN_MESSAGES =
      List.of(
          Pattern.compile("%[-\\d.,]*[a-z]|\\\\\"[^\"\\\\]*\\\\\"|\\\\.|\\$?\\{[^}]*}"),
          Pattern.compile("'[^']+'(?!\\w)"),
          Pattern.compile("</?\\w[^>]*>|\\w+=\\S+"));

  private Prose() {}

  /** The prose of an AsciiDoc text: what is not code, a name or a target. */
  static String ofAdoc(String text) {
    return without(text, NO_PROSE_IN_ADOC);
  }

  /** The prose of a Java source: its comments, and strings that are messages. */
  static String ofJava(String source) {
    return only(JAVA, source, Prose::ofJava);
  }

  /** The prose of a figure: its labels. */
  static String ofFigure(String plantuml) {
    return only(LABEL, plantuml, found -> without(found.group(), NO_PROSE_IN_MESSAGES));
  }

  private static String ofJava(MatchResult found) {
    if (found.group("comment") != null) {
      return without(found.group(), NO_PROSE_IN_COMMENTS);
    }
    boolean message = found.group("string") != null && MESSAGE.matcher(found.group()).find();
    return message ? without(found.group(), NO_PROSE_IN_MESSAGES) : blank(found.group());
  }

  private static String only(Pattern wanted, String text, Function<MatchResult, String> proseOf) {
    StringBuilder prose = new StringBuilder();
    int end = 0;
    for (MatchResult found : wanted.matcher(text).results().toList()) {
      prose.append(blank(text.substring(end, found.start()))).append(proseOf.apply(found));
      end = found.end();
    }
    return prose.append(blank(text.substring(end))).toString();
  }

  private static String without(String text, List<Pattern> patterns) {
    String left = text;
    for (Pattern pattern : patterns) {
      boolean partly = pattern.namedGroups().containsKey("prose");
      left =
          pattern
              .matcher(left)
              .replaceAll(found -> quote(partly ? kept(found) : blank(found.group())));
    }
    return left;
  }

  private static String kept(MatchResult found) {
    int start = found.start("prose");
    if (start < 0) {
      return blank(found.group());
    }
    String all = found.group();
    int from = start - found.start();
    int to = found.end("prose") - found.start();
    return blank(all.substring(0, from)) + all.substring(from, to) + blank(all.substring(to));
  }

  private static String blank(String text) {
    return NOT_NEWLINE.matcher(text).replaceAll(" ");
  }

  private static String quote(String text) {
    return Matcher.quoteReplacement(text);
  }
}
