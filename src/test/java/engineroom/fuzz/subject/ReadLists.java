package engineroom.fuzz.subject;

import engineroom.engine.Env;
import engineroom.engine.go.Text;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Values read as lists: the texts that another reader of JSON finds; of all else as much as fits,
 * and then the whole value. What was stored as a list is read as that list.
 */
public record ReadLists(Function<String, List<String>> reading) implements Target {

  @Override
  public List<byte[]> seeds() {
    return JsonSeeds.LISTS;
  }

  @Override
  public List<byte[]> words() {
    return JsonSeeds.WORDS;
  }

  @Override
  public void check(byte[] input) throws Throwable {
    String text = Text.ofBytes(input);
    if (JsonModel.isShallow(text)) {
      Law.same(reading.apply(text), expected(text), "the list of " + text);
    } else {
      reading.apply(text);
    }
    List<String> lines = text.lines().toList();
    Env env = new Env();
    env.setList("k", lines);
    Law.same(reading.apply(env.get("k")), lines, "what is stored as a list");
  }

  private static List<String> expected(String text) {
    JsonModel.Reading read = JsonModel.read(text);
    if (text.isEmpty() || read.isJson() && read.value() == null) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    boolean fits = read.value() instanceof List;
    if (read.value() instanceof List<?> elements) {
      for (Object element : elements) {
        texts.add(element instanceof String one ? one : "");
        fits &= element == null || element instanceof String;
        if (element instanceof Double) {
          break; // Go reads no further
        }
      }
    }
    if (!fits) {
      texts.add(text);
    }
    return texts;
  }
}
