package engineroom.book.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Says of each Chinese word that it is Chinese: a voice reads it so, and a browser draws it so. */
public final class ChineseWords {

  private static final Pattern WORDS =
      Pattern.compile("[\\u300a\\u3010]?\\p{IsHan}[\\p{IsHan}\\u3001-\\u303f\\uff01-\\uff5e]*");
  private static final String LANGUAGE = "zh-Hans";

  private ChineseWords() {}

  /** Marks the Chinese words of an element and of all in it. */
  public static Element mark(Element element) {
    List<TextNode> texts = new ArrayList<>();
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && WORDS.matcher(text.getWholeText()).find()) {
            texts.add(text);
          }
        });
    texts.stream().filter(text -> !isSettled(text)).forEach(ChineseWords::split);
    return element;
  }

  /** Code is in no language, and what has been marked is marked. */
  private static boolean isSettled(TextNode text) {
    return text.parent() instanceof Element parent && parent.closest("[lang], code, pre") != null;
  }

  private static void split(TextNode text) {
    String whole = text.getWholeText();
    Matcher words = WORDS.matcher(whole);
    int end = 0;
    while (words.find()) {
      text.before(new TextNode(whole.substring(end, words.start())));
      text.before(new Element("span").attr("lang", LANGUAGE).text(words.group()));
      end = words.end();
    }
    text.text(whole.substring(end));
  }
}
