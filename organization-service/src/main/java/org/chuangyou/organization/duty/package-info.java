/** What an organisation owes in organisation life, by national rule or a document of its own, and what is missing. */
package org.chuangyou.organization.duty;
