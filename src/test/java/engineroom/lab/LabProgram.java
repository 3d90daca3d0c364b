package engineroom.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;

/**
 * A program that pages run: classes that become one classic script, a function of the page.
 *
 * @param entry what the page can call
 * @param script the script's name
 * @param made what it is, for its first line
 * @param head the head of the function that the script defines
 * @param begin the file that the function ends with
 * @param rooms the packages that it is made of
 */
record LabProgram(
    Class<?> entry, String script, String made, String head, String begin, List<String> rooms) {

  private static final String TIME = "time.js";

  private static Path book(Path classes) {
    return classes.resolve("engineroom/book/lab");
  }

  /** How the script begins: what it was made of. */
  private String first(Path classes) throws IOException, NoSuchAlgorithmException {
    return "\"use strict\";\n// "
        + made
        + ", compiled from: "
        + digest(classes, book(classes))
        + "\n";
  }

  /** Whether what is there was made of the same. */
  boolean isThere(Path classes) throws IOException, NoSuchAlgorithmException {
    Path there = book(classes).resolve(script);
    return Files.exists(there) && Files.readString(there).startsWith(first(classes));
  }

  /**
   * Compiles it.
   *
   * @param classes the folder with the compiled classes, to which the script is added
   * @param work a folder to work in
   */
  void compile(Path classes, Path work)
      throws IOException, NoSuchAlgorithmException, TeaVMToolException {
    Path book = book(classes);
    String compiled = Files.readString(PageScript.small(entry, work));
    Path ready = work.resolve(script);
    Files.writeString(
        ready,
        first(classes)
            + head
            + Files.readString(book.resolve(TIME))
            + "const exports = {};\n"
            + compiled
            + "\n"
            + Files.readString(book.resolve(begin))
            + "};\n");
    Files.move(ready, book.resolve(script), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Of all that the script is made of, the compiler too. */
  private String digest(Path classes, Path book) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(
        String.valueOf(TeaVMTool.class.getProtectionDomain().getCodeSource().getLocation())
            .getBytes(StandardCharsets.UTF_8));
    for (Path file : files(classes, book)) {
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private List<Path> files(Path classes, Path book) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String room : rooms) {
      try (Stream<Path> files = Files.walk(classes.resolve("engineroom").resolve(room))) {
        files.filter(file -> file.toString().endsWith(".class")).sorted().forEach(all::add);
      }
    }
    all.add(book.resolve(TIME));
    all.add(book.resolve(begin));
    return all;
  }
}
