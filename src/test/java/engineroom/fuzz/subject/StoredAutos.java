package engineroom.fuzz.subject;

import engineroom.engine.Env;
import engineroom.engine.go.Text;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.util.List;

/** Values stored by their kind: each is got back in the form that its kind has. */
public record StoredAutos(Storing storing) implements Target {

  /** What stores a value. */
  @FunctionalInterface
  public interface Storing {
    void store(Env env, String key, Object value);
  }

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
    JsonModel.Reading read =
        JsonModel.isShallow(text) ? JsonModel.read(text) : new JsonModel.Reading(true, text, false);
    Object value = read.isGood() ? read.value() : text;
    Env env = new Env("k=before");
    storing.store(env, "k", value);
    if (value == null) {
      Law.same(env.entries(), List.of("k=before"), "null is not stored");
    } else {
      Law.same(env.entries().size(), 2, "an entry is added");
      StoredValues.check(value, env.get("k"));
    }
  }
}
