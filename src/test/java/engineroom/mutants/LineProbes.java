package engineroom.mutants;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** Puts a call of {@link TouchedLines#touch} before each line of a class. */
final class LineProbes {

  private static final ClassDesc SINK = ClassDesc.of(TouchedLines.class.getName());
  private static final MethodTypeDesc TOUCH =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

  private final ClassFile classes;

  /** Probes for classes whose relatives a loader knows. */
  LineProbes(ClassLoader relatives) {
    classes =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(relatives)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  byte[] in(String file, byte[] bytes) {
    CodeTransform probes =
        (code, element) -> {
          code.with(element);
          if (element instanceof LineNumber line) {
            code.loadConstant(TouchedLines.number(file + ":" + line.line()));
            code.invokestatic(SINK, "touch", TOUCH);
          }
        };
    return classes.transformClass(
        classes.parse(bytes), ClassTransform.transformingMethodBodies(probes));
  }
}
