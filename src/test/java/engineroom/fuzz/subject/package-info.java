/** What is fed with hostile input, and the laws that each must keep. */
package engineroom.fuzz.subject;
