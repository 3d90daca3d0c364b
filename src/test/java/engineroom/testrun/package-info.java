/** Records what each test has shown, and of which sources, for the book to believe. */
package engineroom.testrun;
