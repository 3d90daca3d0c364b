package engineroom.files;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps the classes that a compiler makes, and leaves all else to another manager of files. */
public final class ClassesInMemory extends ForwardingJavaFileManager<JavaFileManager> {

  private final Map<String, byte[]> classes = new HashMap<>();

  /**
   * A place for classes.
   *
   * @param files where everything else is; it stays open when this is closed
   */
  public ClassesInMemory(JavaFileManager files) {
    super(files);
  }

  /** The classes by their names for the JVM. */
  public Map<String, byte[]> classes() {
    return classes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
    return new SimpleJavaFileObject(SourceInMemory.place(name + ".class"), kind) {
      @Override
      public OutputStream openOutputStream() {
        return new ByteArrayOutputStream() {
          @Override
          public void close() {
            classes.put(name, toByteArray());
          }
        };
      }
    };
  }

  @Override
  public void close() {
    // The manager below may be used again.
  }
}
