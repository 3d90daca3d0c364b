import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the launchers from their templates: {@code java .build/WriteLaunchers.java FROM TO}.
 *
 * <p>A launcher remembers the JDK that wrote it, as the last one to try.
 */
class WriteLaunchers {

  private static final String JDK = System.getProperty("java.home");

  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    String shell = Files.readString(from.resolve("engine-room"));
    Path launcher = to.resolve("engine-room");
    Files.writeString(launcher, shell.replace("@JDK@", JDK.replace("'", "'\\''")));
    launcher.toFile().setExecutable(true, false);
    String batch = Files.readString(from.resolve("engine-room.cmd"));
    // cmd.exe misses labels in files with bare line feeds.
    String crlf = batch.replace("\r\n", "\n").replace("\n", "\r\n");
    Files.writeString(to.resolve("engine-room.cmd"), crlf.replace("@JDK@", JDK.replace("%", "%%")));
  }
}
