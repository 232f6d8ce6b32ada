/** The lists of topics in a programme's record, in the order printed: past results, continuing and new topics. */
export const topicSections = ["results", "continuing", "new"] as const;
export type TopicSection = (typeof topicSections)[number];
