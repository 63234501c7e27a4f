/** What must hold between the claims of a text: knows arithmetic; one rule, one class. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.rule;
