package engineroom.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
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

/**
 * Compiles what the pages run: port, player and the page's own parts become one classic script. It
 * is compiled again only where one of its classes has changed.
 */
public final class CompileLab {

  private static final List<String> ROOMS = List.of("engine", "replay", "lab");
  private static final String HEAD = "\"use strict\";\n// engine, player and lab, compiled from: ";

  private CompileLab() {}

  /**
   * Compiles it.
   *
   * @param args the folder with the compiled classes, to which the script is added, and a folder to
   *     work in
   */
  public static void main(String[] args) throws Exception {
    Path classes = Path.of(args[0]);
    Path book = classes.resolve("engineroom/book/lab");
    Path script = book.resolve("engine.js");
    String head = HEAD + digest(classes) + "\n";
    if (Files.exists(script) && Files.readString(script).startsWith(head)) {
      return;
    }
    String compiled = Files.readString(PageScript.small(LabEntry.class, Path.of(args[1])));
    Path ready = Path.of(args[1]).resolve("engine.js");
    Files.writeString(
        ready,
        head
            + "globalThis.engineRoomLab = function (speed, tell) {\n"
            + Files.readString(book.resolve("time.js"))
            + "const exports = {};\n"
            + compiled
            + "\n"
            + Files.readString(book.resolve("begin.js"))
            + "};\n");
    Files.move(ready, script, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Of all that the script is made of, the compiler too. */
  private static String digest(Path classes) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(
        String.valueOf(TeaVMTool.class.getProtectionDomain().getCodeSource().getLocation())
            .getBytes(StandardCharsets.UTF_8));
    for (Path file : files(classes)) {
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path classes) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String room : ROOMS) {
      try (Stream<Path> files = Files.walk(classes.resolve("engineroom").resolve(room))) {
        files.filter(file -> file.toString().endsWith(".class")).sorted().forEach(all::add);
      }
    }
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(classes.resolve("engineroom/book/lab"), "{time,begin}.js")) {
      parts.forEach(all::add);
    }
    return all;
  }
}
