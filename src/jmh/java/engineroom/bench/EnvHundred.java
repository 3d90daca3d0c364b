package engineroom.bench;

import engineroom.engine.Env;
import engineroom.engine.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The original's six benchmarks of its environment, env_test.go lines 189-312: a hundred entries
 * with random keys of 5 letters and values of 20.
 *
 * <p>One of them cannot be kept as it is. The original decodes into one environment that keeps
 * growing, which costs more the longer it is measured; here each time is a new one.
 */
@State(Scope.Thread)
public class EnvHundred {

  private static final int ENTRIES = 100;

  /** What Go makes of a struct whose only field is not exported. */
  private static final Map<String, Object> EMPTY = Map.of();

  private String[] keys;
  private String[] values;
  private Env texts;
  private Env objects;
  private Env mixed;
  private byte[] encoded;
  private ByteArrayOutputStream buffer;

  @Setup
  public void fill() throws IOException {
    Random random = new Random(162);
    keys = words(random, 5);
    values = words(random, 20);
    texts = new Env();
    objects = new Env();
    mixed = new Env();
    for (int i = 0; i < ENTRIES; i++) {
      texts.set(keys[i], values[i]);
      objects.setJson(keys[i], EMPTY);
      if (i % 2 == 0) {
        mixed.set(keys[i], values[i]);
      } else {
        mixed.setJson(keys[i], EMPTY);
      }
    }
    buffer = new ByteArrayOutputStream();
    mixed.encode(buffer);
    encoded = buffer.toByteArray();
  }

  private static String[] words(Random random, int length) {
    String[] words = new String[ENTRIES];
    for (int i = 0; i < ENTRIES; i++) {
      words[i] =
          random
              .ints(length, 'a', 'z' + 1)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
    }
    return words;
  }

  @Benchmark
  @Measures("setting-a-key-again-adds-an-entry")
  @Original("Set")
  public Env set() {
    Env env = new Env();
    for (int i = 0; i < ENTRIES; i++) {
      env.set(keys[i], values[i]);
    }
    return env;
  }

  @Benchmark
  @Measures("setjson-keeps-a-text-a-text")
  @Original("SetJson")
  public Env setJson() throws JsonException {
    Env env = new Env();
    for (int i = 0; i < ENTRIES; i++) {
      env.setJson(keys[i], EMPTY);
    }
    return env;
  }

  @Benchmark
  @Measures("the-last-entry-of-a-key-counts")
  @Original("Get")
  public void get(Blackhole eater) {
    for (int i = 0; i < ENTRIES; i++) {
      eater.consume(texts.get(keys[i]));
    }
  }

  @Benchmark
  @Original("GetJson")
  public void getJson(Blackhole eater) throws JsonException {
    for (int i = 0; i < ENTRIES; i++) {
      eater.consume(objects.getJson(keys[i]));
    }
  }

  @Benchmark
  @Measures("encode-reads-every-value-as-json-first")
  @Original("Encode")
  public ByteArrayOutputStream encode() throws IOException {
    buffer.reset();
    mixed.encode(buffer);
    return buffer;
  }

  @Benchmark
  @Measures("only-an-object-can-be-decoded")
  @Original("Decode")
  public Env decode() throws IOException {
    Env env = new Env();
    env.decode(new ByteArrayInputStream(encoded));
    return env;
  }
}
