/** Where an author wrote what, and what we have to say about it. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.diag;
