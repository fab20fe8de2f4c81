/** One event, told twice by the same person: once early in a loop, once in other words and another order. */
export interface ToldStory {
  job: string;
  first: string;
  again: string;
}

/** Two stories from each job, so that company, product and technology are the same and the event is not. */
export const toldStories: readonly ToldStory[] = [
  {
    job: 'tickets',
    first:
      'I was on the payments team of a ticket shop, and in the logs I saw that people on old Android phones failed five times as often as everybody else. Nobody had reported it. I rang six of those customers, and two of them were blind and used a screen reader that jumped over our security code field. So I rebuilt the form with proper labels, tested it on the phone with one of the ladies, and shipped it behind a flag. Failed payments on those phones went from eleven percent to two, and we have a screen reader check in the pipeline now.',
    again:
      "There was an accessibility thing at the ticket shop. Blind buyers couldn't pay, basically, because their screen reader skipped the field for the security code, and it only happened on older Android devices. I found out by splitting the failed payments by device and then calling some of the people who had given up. I gave every input a label and tried it out together with a blind woman while she was on the line. It went out to a small share of users first. Before that about eleven percent failed, afterwards it was two.",
  },
  {
    job: 'tickets',
    first:
      'At the ticket shop we had a big concert going on sale, and I was the one who looked after the checkout. Ten minutes before the start I noticed that the seat map was served without the cache, since somebody had renamed the bucket that morning. I could either ask for the sale to be moved, or switch the map off and sell without seats. I switched it off and told marketing why. We sold eighty thousand tickets in an hour, and forty people wrote in because they wanted to choose their row, so I called the venue and they let them swap.',
    again:
      "So this was on the day of a huge concert sale. The map where you pick your seats wasn't cached any more, because the storage bucket had got a new name in the morning, and with that many buyers it would have taken the whole site down. We had about ten minutes. I decided to turn the map off and to sell the tickets without a choice of seat, and I let marketing know. It held, eighty thousand in the first hour. A few dozen customers complained about their row and the venue swapped them for us.",
  },
  {
    job: 'pharmacy',
    first:
      "Friday afternoon a supplier of our pharmacy platform told us that their certificate had been stolen. I couldn't find out whether it had been used against us. Cutting them off meant that six hundred prescriptions a day had to be phoned in, leaving it open meant somebody might read patient data. I blocked them with one firewall rule, messaged legal and the head of operations at the same minute, and rang the two biggest pharmacies. On Monday we learned that the key had been used at another client. It cost us thirty four hours of phone work, and I turned it into a rule of one page.",
    again:
      "One of our suppliers at the pharmacy company had a certificate stolen, and it was a Friday, so nobody there could tell us anything until Monday. I'm on call and strictly speaking I'm not supposed to cut off a partner. But patient data can't be taken back, and prescriptions can be done by phone. So I put in a firewall rule, wrote to legal and operations, and called the largest pharmacies so that they knew. It came out that somebody really had used the key elsewhere. We had some thirty hours of phoning and lost nothing.",
  },
  {
    job: 'pharmacy',
    first:
      "On the pharmacy platform repeat prescriptions were sent twice now and then, maybe three in a thousand, and the pharmacists sorted them out by hand. It wasn't in anybody's backlog. I wrote down every case for two weeks and saw that it only happened when the doctor's system answered after more than thirty seconds, because then our job tried again without the same reference. I gave each prescription one reference that stays the same over all tries. Since then there hasn't been a double one, and the pharmacists got rid of their paper list.",
    again:
      "We had these double prescriptions. They were rare, about three out of a thousand, and the pharmacies had a paper list to catch them, so nobody thought of it as our bug. I collected the cases for a fortnight. It turned out that when the doctor's software took longer than half a minute our job simply sent the prescription a second time with a fresh reference. Now the reference is made once and kept for every attempt. That was a year ago and there hasn't been a duplicate, the list is in the bin.",
  },
  {
    job: 'invoices',
    first:
      'Last year our invoice service needed nine gigabytes of memory and crashed most month ends, and people wanted a bigger machine. I took a heap dump during a run and found that we loaded the whole customer object for every line, with the scanned contracts in it. I replaced that by a query that reads four columns and streamed the lines. I ran old and new side by side on the October data and compared the documents, they were identical. Memory went down to seven hundred megabytes and a run takes twelve minutes instead of fifty.',
    again:
      'A good example is the memory problem at month end. The invoices job used to fall over nearly every time, it wanted nine gigs, and my colleagues were already asking for a larger server. What I did is I looked at a heap dump and there were all the scanned contracts in memory, since each line pulled in its complete customer. We only needed four columns. So I wrote a query for just these and I streamed instead of collecting. To be sure I compared the output for October, no difference. Twelve minutes now, fifty before.',
  },
  {
    job: 'invoices',
    first:
      'In the invoicing team we had a colleague who had been there for fifteen years, and every change to the tax rules went through him. When Germany changed its tax rate for half a year he was in hospital. I had three weeks. I sat down with the accountants, wrote forty example invoices by hand with them, and turned those into tests before I touched the rules. Then I changed the code until the forty passed. We went live on the first of July without a wrong invoice, and afterwards the accountants kept adding examples themselves.',
    again:
      'The tax rate was lowered for six months in Germany, and the only person who understood our tax rules was ill, in hospital actually. It was July first or nothing, so about three weeks. Rather than reading his code I went to accounting and we made examples on paper, forty of them, this is what the invoice should look like. These became my tests. When all of them were green we released it, and not one invoice had to be corrected. The nice thing is that accounting still writes new examples today.',
  },
  {
    job: 'logistics',
    first:
      "At the delivery company drivers kept asking for an undo button on the delivered screen. It was on me to build it, but I went out with two drivers for a morning first. What I saw was that the button sits exactly where your thumb rests when you hold a parcel, so they hit it by accident. They didn't need an undo, they needed a button that you can't press by mistake. I made it a slide gesture and moved it to the top. In the first depot wrong deliveries fell from thirty a day to four.",
    again:
      'I drove along with parcel drivers for half a day once. They had requested an undo for marking a parcel as delivered, and I was meant to implement that. Sitting in the van I noticed that they pressed it by accident, because with a parcel in your arm the thumb lies right on that button. So I proposed to drop the undo and to make it a slide at the top of the screen instead. We tried it in one depot, and there it went from around thirty wrong ones a day to three or four.',
  },
  {
    job: 'logistics',
    first:
      'The delivery company wanted to open a new depot in Leeds within five weeks, and our routing took the depot list from a file that was built into the release. Everybody said that it would be a new release for each depot, as always. I had seen that file cause two bad mornings before, so I took two days and moved the list into a small table with a page where operations can edit it. I also wrote down what happens when a depot has no area yet. Leeds opened on time, operations entered it themselves, and they have opened six more since without us.',
    again:
      "When Leeds was planned we had a list of depots compiled into the routing code, which meant that we had to release the software each time operations opened one. There were five weeks. I argued for doing it properly, a table and an edit page, two days of work, because the file had bitten us twice already. Somebody asked what about depots without an area, so I defined that as well. In the end the people in operations typed Leeds in on their own and it opened when it should. By now it's another six.",
  },
  {
    job: 'museum',
    first:
      "I did the website and the ticketing at a museum, and the audio guides weren't ours at all, they came from a firm. They had stopped syncing, so visitors heard about Romans while they stood in front of ships. The lady who had ordered them was retired and nobody dealt with it. I found the contract in a folder in the cellar, rang the firm, and they said that a new certificate was needed. I made one and put it on all sixty guides with a laptop, which took two days. The director was quite pleased.",
    again:
      "There was this thing with the audio guides in the museum. People stood in front of the ships and heard the text of the Roman exhibition, the old one. The guides belonged to an outside company and the woman who had bought them had left, so it was nobody's job. I got hold of the contract, it was in the cellar, and I phoned the company. The certificate had run out. So I walked around with my laptop for two days and updated sixty of them, one after another. After that the visitors got the right text.",
  },
  {
    job: 'museum',
    first:
      'At the museum school classes booked by fax, really, and a colleague typed them into a calendar. In spring we had two classes at the same hour and no guide for the second one, thirty children in the rain. I wanted something simple, so I made a form on the website with the free hours of each guide and it writes straight into the calendar. The teachers tested it for a month, I changed the dates because they think in school weeks. We had no double booking in the autumn, and the fax machine has been sold.',
    again:
      "Teachers used to send us a fax when they wanted to visit with their class, and somebody entered it in the calendar by hand. Once there were two classes at the same time, one of them waiting outside in the rain, because we only had one guide. I built a booking form for the website that knows which guide is free at which hour. A few teachers tried it first, and they told me to show school weeks rather than dates, so I did. It hasn't happened again since, and nobody misses the fax.",
  },
];
