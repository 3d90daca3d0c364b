package engineroom.daemon.busybox;

import engineroom.daemon.files.Content;
import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/** The tree that the image busybox has. */
public final class BaseImage {

  private static final String PASSWD =
      """
      root:x:0:0:root:/root:/bin/sh
      daemon:x:1:1:daemon:/usr/sbin:/bin/false
      bin:x:2:2:bin:/bin:/bin/false
      sys:x:3:3:sys:/dev:/bin/false
      www-data:x:33:33:www-data:/var/www:/bin/false
      ftp:x:83:83:ftp:/home/ftp:/bin/false
      nobody:x:99:99:nobody:/home:/bin/false
      default:x:1000:1000:Default non-root user:/home/default:/bin/sh
      """;

  private static final String GROUP =
      """
      root:x:0:
      daemon:x:1:
      bin:x:2:
      sys:x:3:
      wheel:x:10:root
      www-data:x:33:
      ftp:x:83:
      nogroup:x:99:
      default:x:1000:
      """;

  private BaseImage() {}

  /**
   * A fresh one: all programs in /bin, and the usual directories.
   *
   * @param seconds the time that is written down with changes, in seconds since 1970
   */
  public static FileTree tree(LongSupplier seconds) {
    FileTree tree = new FileTree(seconds);
    try {
      fill(tree);
    } catch (FileException e) {
      throw new IllegalStateException(e);
    }
    return tree;
  }

  private static void fill(FileTree tree) throws FileException {
    for (String directory :
        "bin dev etc home lib mnt opt root sbin tmp usr usr/bin usr/sbin var var/log".split(" ")) {
      tree.makeDirectory("/" + directory, 0755);
    }
    tree.setMode("/root", 0700);
    tree.setMode("/tmp", 01777);
    for (String name : Busybox.names()) {
      tree.write("/bin/" + name, text("#!busybox " + name + "\n"), 0755);
    }
    tree.write("/etc/passwd", text(PASSWD), 0644);
    tree.write("/etc/group", text(GROUP), 0644);
    tree.write("/dev/null", Content.EMPTY, 0666);
  }

  private static Content text(String text) {
    return Content.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
