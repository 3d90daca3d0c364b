package engineroom.daemon.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Trees as archives: directories, files and links, in the format ustar, with GNU's records for long
 * names; those of pax are read as well.
 */
public final class Tar {

  private static final String GNU_LONG = "././@LongLink";

  private Tar() {}

  /**
   * Writes a path and all that is in it. The names in the archive begin with the path's own last
   * name; those of the whole tree with what is in its root.
   *
   * @param tree where it is
   * @param path absolute
   * @param out where the archive goes; is not closed
   * @throws FileException if the path does not exist
   */
  public static void write(FileTree tree, String path, OutputStream out) throws IOException {
    String real = tree.realPath(path);
    Node node = tree.find(real);
    if (real.equals("/")) {
      writeAll("", (Directory) node, out);
    } else {
      write(real.substring(real.lastIndexOf('/') + 1), node, out);
    }
    out.write(new byte[2 * TarHeader.BLOCK]);
    out.flush();
  }

  private static void writeAll(String above, Directory directory, OutputStream out)
      throws IOException {
    for (String name : directory.names()) {
      write(above + name, directory.entry(name), out);
    }
  }

  private static void write(String name, Node node, OutputStream out) throws IOException {
    switch (node) {
      case Directory directory -> {
        header(TarHeader.DIRECTORY, name + "/", "", directory, 0, out);
        writeAll(name + "/", directory, out);
      }
      case SymbolicLink link -> header(TarHeader.LINK, name, link.target(), link, 0, out);
      case RegularFile file -> {
        header(TarHeader.FILE, name, "", file, file.content().length(), out);
        file.content().writeTo(out);
        pad(file.content().length(), out);
      }
    }
  }

  private static void header(
      char type, String name, String link, Node node, long size, OutputStream out)
      throws IOException {
    longText(TarHeader.LONG_NAME, name, out);
    longText(TarHeader.LONG_LINK, link, out);
    out.write(TarHeader.bytes(type, name, link, node.attributes(), size));
  }

  private static void longText(char type, String text, OutputStream out) throws IOException {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    if (encoded.length > TarHeader.NAME) {
      out.write(TarHeader.bytes(type, GNU_LONG, "", Attributes.ofRoot(0, 0), encoded.length + 1L));
      out.write(encoded);
      out.write(0);
      pad(encoded.length + 1, out);
    }
  }

  private static void pad(int length, OutputStream out) throws IOException {
    out.write(new byte[(TarHeader.BLOCK - length % TarHeader.BLOCK) % TarHeader.BLOCK]);
  }

  /**
   * Reads an archive into a directory: all of it, or, if something is wrong, nothing. What is in
   * the way of an entry gives way, but a directory keeps what is in it. Devices are passed over.
   *
   * @param in the archive; is read to its end, and not closed
   * @param tree where it goes
   * @param path an absolute path to a directory
   * @throws IOException in the words of Go's archive/tar if it is none, breaks off, leads out of
   *     the directory or does not fit
   */
  public static void read(InputStream in, FileTree tree, String path) throws IOException {
    tree.directory(path);
    TarReader reader = new TarReader(in);
    reader.readAll();
    tree.atOnce(() -> reader.putAll(tree, path));
  }
}
