package engineroom.daemon.client;

import engineroom.daemon.files.Directory;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.files.Node;
import engineroom.daemon.files.RegularFile;
import engineroom.daemon.files.Tar;
import engineroom.daemon.identity.ImageName;
import engineroom.engine.go.Text;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What carries archives, as far as that can be without files to carry them to. */
final class ArchiveCommands {

  private static final String COWARDLY =
      "Cowardly refusing to save to a terminal. Use the -o flag or redirect.";
  private static final int UNKNOWN = 404;

  private ArchiveCommands() {}

  static void export(Invocation it) throws ClientException {
    Flags flags =
        it.flags(
            "CONTAINER", "Export a filesystem as a tar archive (streamed to STDOUT by default)");
    Flag file = flags.text("", "Write to a file, instead of STDOUT", "o", "-output");
    flags.parse(it.words(), Arity.exactly(1));
    throw nowhere(file);
  }

  static void save(Invocation it) throws ClientException {
    Flags flags =
        it.flags(
            "IMAGE [IMAGE...]",
            "Save an image(s) to a tar archive (streamed to STDOUT by default)");
    Flag file = flags.text("", "Write to an file, instead of STDOUT", "o", "-output");
    flags.parse(it.words(), Arity.atLeast(1));
    throw nowhere(file);
  }

  private static ClientException nowhere(Flag file) {
    return new ClientException(
        file.isGiven()
            ? "There are no files here: " + file.text() + " cannot be written."
            : COWARDLY);
  }

  static void load(Invocation it) throws ClientException {
    Flags flags = it.flags("", "Load an image from a tar archive on STDIN");
    flags.text("", "Read from a tar archive file, instead of STDIN", "i", "-input");
    flags.parse(it.words(), Arity.exactly(0));
    throw new ClientException("There are no files here: no archive can be loaded.");
  }

  static void importFiles(Invocation it) throws ClientException {
    Flags flags =
        it.flags(
            "URL|- [REPOSITORY[:TAG]]",
            "Create an empty filesystem image and import the contents of the\n"
                + "tarball (.tar, .tar.gz, .tgz, .bzip, .tar.xz, .txz) into it, then\n"
                + "optionally tag it.");
    Flag changes = flags.list("Apply Dockerfile instruction to the created image", "c", "-change");
    List<String> words = flags.parse(it.words(), Arity.atLeast(1));
    if (words.getFirst().equals("-")) {
      throw new ClientException("There are no files here: no archive can be imported.");
    }
    String repository = words.size() > 1 ? words.get(1) : "";
    if (!repository.isEmpty()) {
      ImageCommands.check(ImageName.parse(repository).repository());
    }
    Query query = new Query().set("fromSrc", words.getFirst()).set("repo", repository);
    for (String change : changes.all()) {
      query.add("changes", change);
    }
    DaemonCommands.stream(it, "POST", "/images/create?" + query.text(), Map.of());
  }

  /** Shows what it would have copied. */
  static void copy(Invocation it) throws ClientException {
    Flags flags =
        it.flags(
            "CONTAINER:PATH HOSTDIR|-",
            "Copy files/folders from a PATH on the container to a HOSTDIR on the host\n"
                + "running the command. Use '-' to write the data\n"
                + "as a tar file to STDOUT.");
    List<String> words = flags.parse(it.words(), Arity.exactly(2));
    String[] from = words.getFirst().split(":", -1);
    if (from.length != 2) {
      throw new ClientException("Error: Path not specified");
    }
    if (!words.get(1).equals("-")) {
      throw new ClientException(
          "There are no files here to copy to: with - in place of "
              + words.get(1)
              + " you see what there is.");
    }
    FileTree files = new FileTree(it.clock()::seconds);
    try {
      Tar.read(archive(it, from[0], from[1]).body(), files, "/");
      show(it, files.root(), "");
    } catch (IOException e) {
      throw new ClientException(e.getMessage());
    }
  }

  private static Exchange archive(Invocation it, String container, String path)
      throws ClientException {
    try {
      return it.daemon()
          .openWith(
              "POST",
              "/containers/" + container + "/copy",
              Map.of("Resource", path, "HostPath", "-"));
    } catch (DaemonError e) {
      throw e.answered() == UNKNOWN ? new ClientException("No such container: " + container) : e;
    }
  }

  /** A folder as its name, a file as its name and what is in it. */
  private static void show(Invocation it, Directory folder, String path) {
    for (String name : folder.names()) {
      Node node = folder.entry(name);
      if (node instanceof Directory below) {
        it.out(path + name + "/");
        show(it, below, path + name + "/");
      } else if (node instanceof RegularFile file) {
        it.out(path + name);
        it.console().out(Text.ofBytes(file.content().bytes()));
      } else {
        it.out(path + name);
      }
    }
  }
}
