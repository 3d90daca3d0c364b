/** The commands of the classroom: {@code class start}, {@code class check} and the others. */
package engineroom.cli.classroom;
