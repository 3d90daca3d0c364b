package engineroom.fuzz.subject;

import engineroom.engine.Env;
import engineroom.engine.go.Text;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Environments as JSON: one object, sorted, that another reader finds the same values in; and where
 * no value reads as JSON, what is decoded again is what was there.
 */
public record EncodedEnvs(Encoding encoding) implements Target {

  /** What writes an environment. */
  @FunctionalInterface
  public interface Encoding {
    byte[] encode(Env env) throws IOException;
  }

  @Override
  public List<byte[]> seeds() {
    return Target.utf8(
        "A=1\nB=two\nC=[1.5,{\"d\":-2.75}]",
        "Key=\"quoted\"\nKey=0.5\n=empty\nZ=<&>",
        "a=null\nb=true\nc= 12 \nd=\u2028\ne=9223372036854775807",
        "é=🚪\nA=\nB={\"x\":[[[7.25]]]}");
  }

  @Override
  public List<byte[]> words() {
    return JsonSeeds.WORDS;
  }

  @Override
  public void check(byte[] input) throws Throwable {
    String text = Text.ofBytes(input);
    List<String> entries =
        text.lines().map(Text::wellFormed).filter(line -> line.indexOf('=') >= 0).toList();
    Env env = new Env(entries.toArray(new String[0]));
    String written = new String(encoding.encode(env), StandardCharsets.UTF_8);
    Law.that(written.endsWith("}\n"), "an object and a newline: " + written);
    Law.that(
        written.strip().chars().noneMatch(c -> "<>&\u2028\u2029\n".indexOf(c) >= 0),
        "JSON is escaped for pages, on one line");
    if (!JsonModel.isShallow(text)) {
      return;
    }
    JsonModel.Reading read = JsonModel.read(written);
    Law.that(read.isGood(), "another reader reads it: " + written);
    Map<String, String> last = new HashMap<>();
    entries.forEach(
        one -> last.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1)));
    Map<String, Object> expected = new HashMap<>();
    boolean plain = true;
    for (Map.Entry<String, String> one : last.entrySet()) {
      JsonModel.Reading value = JsonModel.read(one.getValue());
      plain &= !value.isGood();
      expected.put(one.getKey(), value.isGood() ? StoredValues.cut(value.value()) : one.getValue());
    }
    Law.same(read.value(), expected, "each key's last value, as JSON where it is some");
    TreeMap<String, Object> sorted = new TreeMap<>(Text::compare);
    sorted.putAll(expected);
    Law.same(
        new ArrayList<>(((Map<?, ?>) read.value()).keySet()),
        new ArrayList<>(sorted.keySet()),
        "the keys are sorted");
    if (plain) {
      Env again = new Env();
      again.decode(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
      Law.same(again.map(), env.map(), "what is encoded and decoded is what it was");
    }
  }
}
