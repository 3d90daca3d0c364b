/** The program behind {@code mvn -Pstress}. */
package engineroom.stress.run;
