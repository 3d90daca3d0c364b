package engineroom.files;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that is compiled from memory. */
public class SourceInMemory extends SimpleJavaFileObject {

  private final String text;

  /**
   * A source.
   *
   * @param name its file's name, in the folder of its package if need be
   */
  public SourceInMemory(String name, String text) {
    super(URI.create("memory:///" + name.replace(" ", "%20")), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
