package engineroom.engine;

import engineroom.engine.json.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Reads a stream of JSON objects as environments.
 *
 * <p>Ports {@code Decoder}, {@code env.go} lines 163-183.
 */
public final class Decoder {

  private final JsonReader src;

  /**
   * A decoder of a stream. Ports {@code NewDecoder}, lines 163-167.
   *
   * @param src UTF-8 text; read ahead, so it may be found further on than the last object
   */
  public Decoder(InputStream src) {
    this.src = new JsonReader(src);
  }

  /**
   * The next object. Ports {@code Decoder.Decode}, lines 173-183.
   *
   * @return its keys and values, as {@link Env#setAuto} stores them
   * @throws EOFException if there is no more
   * @throws IOException if what comes is not a JSON object (or null), or cannot be read
   */
  public Env decode() throws IOException {
    return env(src.nextObject());
  }

  /** An object as an environment. Ports lines 178-182. */
  static Env env(Map<String, Object> object) {
    Env env = new Env();
    object.forEach(env::setAuto);
    return env;
  }
}
