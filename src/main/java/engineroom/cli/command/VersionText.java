package engineroom.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: this program, what it follows, and what it runs on. */
public final class VersionText implements IVersionProvider {

  private static final String FOLLOWS = "follows docker 1.6.2, commit 7c8fca2";

  /** The version's number alone. */
  public static String number() throws IOException {
    return build().getProperty("version");
  }

  private static Properties build() throws IOException {
    Properties build = new Properties();
    try (InputStream in = VersionText.class.getResourceAsStream("/engineroom/version.properties")) {
      build.load(in);
    }
    return build;
  }

  @Override
  public String[] getVersion() throws IOException {
    Properties build = build();
    return new String[] {
      build.getProperty("name") + " " + build.getProperty("version"),
      FOLLOWS,
      "runs on JDK " + Runtime.version() + " of " + System.getProperty("java.vendor")
    };
  }
}
