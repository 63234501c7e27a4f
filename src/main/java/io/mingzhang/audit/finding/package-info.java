/** What a check is, the rules by their ids, and where findings go unless they are waived. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.finding;
