package engineroom.classroom.worker;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds calls that no engine needs and that would end the judge, or leave it. */
final class RefusedCalls {

  private static final String ENDS = "would end the judge as well";
  private static final String NET = "opens a way into the network, which no step needs";
  private static final String PROGRAM = "starts another program, which no step needs";

  /** Classes, or methods of classes, and what is wrong with calling them. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("java/lang/System.exit", ENDS),
          Map.entry("java/lang/Runtime.exit", ENDS),
          Map.entry("java/lang/Runtime.halt", ENDS),
          Map.entry("java/lang/Runtime.addShutdownHook", "outlives the engine"),
          Map.entry("java/lang/Runtime.exec", PROGRAM),
          Map.entry("java/lang/ProcessBuilder", PROGRAM),
          Map.entry("java/net/Socket", NET),
          Map.entry("java/net/ServerSocket", NET),
          Map.entry("java/net/DatagramSocket", NET),
          Map.entry("java/net/MulticastSocket", NET),
          Map.entry("java/net/URLConnection", NET),
          Map.entry("java/net/URL.openStream", NET),
          Map.entry("java/net/URL.openConnection", NET),
          Map.entry("java/net/http/HttpClient", NET),
          Map.entry("java/nio/channels/SocketChannel", NET),
          Map.entry("java/nio/channels/ServerSocketChannel", NET),
          Map.entry("java/nio/channels/DatagramChannel", NET),
          Map.entry("java/nio/channels/AsynchronousSocketChannel", NET),
          Map.entry("java/nio/channels/AsynchronousServerSocketChannel", NET));

  private RefusedCalls() {}

  /** Looks through classes; gives such calls, by file and line. */
  static List<Reach> in(Map<String, byte[]> classes) {
    List<Reach> found = new ArrayList<>();
    for (byte[] bytes : new TreeMap<>(classes).values()) {
      ClassModel type = ClassFile.of().parse(bytes);
      String file =
          type.findAttribute(Attributes.sourceFile())
              .map(SourceFileAttribute::sourceFile)
              .map(name -> name.stringValue())
              .orElse("?");
      for (MethodModel method : type.methods()) {
        method.code().ifPresent(code -> found.addAll(in(code, file)));
      }
    }
    return found;
  }

  private static List<Reach> in(CodeModel code, String file) {
    List<Reach> found = new ArrayList<>();
    int line = 0;
    for (CodeElement element : code) {
      if (element instanceof LineNumber number) {
        line = number.line();
      } else if (element instanceof InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        String fault = REFUSED.getOrDefault(owner + "." + name, REFUSED.get(owner));
        if (fault != null) {
          found.add(new Reach(file, line, spoken(owner, name) + ", which " + fault));
        }
      }
    }
    return found;
  }

  private static String spoken(String owner, String name) {
    String type = owner.substring(owner.lastIndexOf('/') + 1);
    return name.equals("<init>") ? "makes a " + type : "calls " + type + "." + name;
  }
}
