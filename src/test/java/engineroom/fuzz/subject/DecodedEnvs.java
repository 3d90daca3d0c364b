package engineroom.fuzz.subject;

import engineroom.engine.Env;
import engineroom.engine.go.Text;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * Environments that come out of JSON: what another reader of JSON finds in the first object, each
 * value in its form; or an error, and nothing is added.
 */
public record DecodedEnvs(Decoding decoding) implements Target {

  /** What adds the keys of an object. */
  @FunctionalInterface
  public interface Decoding {
    void decode(Env env, InputStream src) throws IOException;
  }

  @Override
  public List<byte[]> seeds() {
    return JsonSeeds.DOCUMENTS;
  }

  @Override
  public List<byte[]> words() {
    return JsonSeeds.WORDS;
  }

  @Override
  public void check(byte[] input) throws Throwable {
    Env env = new Env("before=kept");
    String text = Text.ofBytes(input);
    boolean shallow = JsonModel.isShallow(text);
    JsonModel.Reading model = shallow ? JsonModel.readFirst(text) : null;
    try {
      decoding.decode(env, new ByteArrayInputStream(input));
    } catch (IOException refused) {
      Places.check(refused, text);
      Law.same(env.entries(), List.of("before=kept"), "an error adds nothing");
      Law.that(
          !(refused instanceof EOFException) || text.isBlank(), "the end comes after no document");
      Law.that(
          model == null || !model.isGood() || !(model.value() instanceof Map),
          "an object is refused: " + refused.getMessage());
      return;
    }
    if (!text.stripLeading().startsWith("{")) {
      Law.that(text.stripLeading().startsWith("null"), "what is no object and no null is taken");
      Law.same(env.entries(), List.of("before=kept"), "null adds nothing");
      return;
    }
    if (model == null) {
      return;
    }
    Law.that(model.isGood(), "what another reader refuses is taken: " + env.entries());
    StoredValues.check((Map<?, ?>) model.value(), env.entries().subList(1, env.entries().size()));
  }
}
