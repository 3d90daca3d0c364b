package engineroom.classroom.lend;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A student's engine as its classes lie on a class path. Their files are changed where methods wait
 * to be written, until the compiler makes them anew; a source never is.
 */
final class LentEngine {

  private static final String PORT = "port/";
  private static final String LIST = PORT + "classes.txt";

  private final ClassLoader loader;
  private final ClassHierarchyResolver hierarchy;

  /** The engine that a loader finds. */
  LentEngine(ClassLoader loader) {
    this.loader = loader;
    this.hierarchy = ClassHierarchyResolver.ofResourceParsing(this::open).cached();
  }

  /**
   * Fills its classes with the port's methods.
   *
   * @return how many methods are the port's
   */
  int fill() throws IOException {
    int count = 0;
    for (String name : new String(read(LIST), StandardCharsets.UTF_8).lines().toList()) {
      count += fill(name);
    }
    return count;
  }

  private int fill(String name) throws IOException {
    Path file = file(name + ".class");
    LentMethods methods = new LentMethods(Files.readAllBytes(file), read(PORT + name), hierarchy);
    int count = methods.count();
    if (count > 0 && !methods.isFilled()) {
      Path made = Files.createTempFile(file.getParent(), "lent", ".tmp");
      Files.write(made, methods.filled());
      Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return count;
  }

  private Path file(String resource) throws IOException {
    URL found = loader.getResource(resource);
    if (found == null || !found.getProtocol().equals("file")) {
      throw new IOException(resource + " is not in a folder of the class path");
    }
    return Path.of(URI.create(found.toString()));
  }

  private InputStream open(ClassDesc type) {
    String descriptor = type.descriptorString();
    return loader.getResourceAsStream(descriptor.substring(1, descriptor.length() - 1) + ".class");
  }

  private byte[] read(String resource) throws IOException {
    try (InputStream in = loader.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}
