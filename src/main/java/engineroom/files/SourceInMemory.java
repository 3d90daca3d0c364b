package engineroom.files;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source that is compiled from memory. */
public class SourceInMemory extends SimpleJavaFileObject {

  private final String text;

  /**
   * A source.
   *
   * @param name its file's name, in the folder of its package if need be; any characters
   */
  public SourceInMemory(String name, String text) {
    super(place(name), Kind.SOURCE);
    this.text = text;
  }

  /** Where something of a name is in memory. */
  static URI place(String name) {
    try {
      return new URI("memory", "", "/" + name, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e); // no name is one: what may not stand there is escaped
    }
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
