package engineroom.book.small;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An engine of its own, and a player that plays on it: the same classes but for a few. */
final class EngineLoader extends ClassLoader {

  private static final String[] OWN = {"engineroom.engine.", "engineroom.replay."};

  private final Map<String, byte[]> others;

  private EngineLoader(Map<String, byte[]> others) {
    super(EngineLoader.class.getClassLoader());
    this.others = others;
  }

  /**
   * Makes an object that works on such an engine.
   *
   * @param others the classes that are not the port's, by name
   * @param type its class, which has a constructor without parameters
   */
  static UnaryOperator<String> load(
      Map<String, byte[]> others, Class<? extends UnaryOperator<String>> type) {
    try {
      Object made =
          new EngineLoader(others).loadClass(type.getName()).getConstructor().newInstance();
      @SuppressWarnings("unchecked")
      UnaryOperator<String> operator = (UnaryOperator<String>) made;
      return operator;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (!name.startsWith(OWN[0]) && !name.startsWith(OWN[1])) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] code = others.getOrDefault(name, code(name));
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, code, 0, code.length);
  }

  private byte @Nullable [] code(String name) {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }
}
